import {
	isModel,
	modelOf,
	OPERATIONS,
	operationAt,
	type FactField,
} from '../../../lab/facts/snelstart/contract';
import { shapeOf } from '../../../lab/simulators/snelstart/contract/shapeOf';
import type { Shape } from '../../../lab/simulators/snelstart/json/shape';
import { COST_CENTRE_BODY } from '../../../lab/simulators/snelstart/resources/kostenplaatsen';
import { ARTICLE_BODY } from '../../../lab/simulators/snelstart/rules/article';
import { ORDER_BODY } from '../../../lab/simulators/snelstart/rules/order';
import { RELATION_BODY } from '../../../lab/simulators/snelstart/rules/relation';
import { OPERATIONS as SIMULATED } from '../../../lab/simulators/snelstart/resources';
import { catalogue } from '../../../nodes/SnelStart/catalogue/catalogue';
import type {
	CatalogueField,
	CatalogueResource,
} from '../../../nodes/SnelStart/catalogue/catalogueResource';
import { writableFields } from '../../../nodes/SnelStart/catalogue/changesOf';

/** A field in the words that both sides are brought into: what can be filled in, and how. */
interface Said {
	type: string;
	required?: true;
	readOnly?: true;
	max?: number;
	min?: number;
	choices?: readonly string[];
	notWritten?: readonly string[];
	list?: Record<string, Said>;
}

const TYPES: Record<string, string> = { date: 'dateTime', base64: 'text', guid: 'text' };

const isPointer = (type: string): boolean =>
	isModel(type) && Object.keys(modelOf(type)).every((name) => name === 'id' || name === 'uri');

const without = <T extends object>(said: T): T =>
	Object.fromEntries(
		Object.entries(said).filter(([, value]) => value !== undefined && value !== false),
	) as T;

/** What the contract says of the members of a model, those of addresses and the like by their path. */
function factsOf(model: string, below = '', needed = true): Record<string, Said> {
	const entries = Object.entries(modelOf(model))
		.filter(([name]) => name !== 'id' && name !== 'uri')
		.flatMap(([name, field]): Array<[string, Said]> => {
			const { type, list } = field;
			const isInner = isModel(type) && !list && !isPointer(type);
			if (!isInner) return [[`${below}${name}`, saidBy(field, needed)]];
			const inner = factsOf(type, `${below}${name}.`, needed && field.required === true);
			return Object.entries(inner).map(([path, said]) => [
				path,
				without({ ...said, readOnly: field.readOnly ? (true as const) : said.readOnly }),
			]);
		});
	return Object.fromEntries(entries);
}

function saidBy(field: FactField, needed: boolean): Said {
	const { type, list, choices, notWritten, max, min, required, readOnly } = field;
	const shared = {
		required: (required === true && needed) || undefined,
		readOnly: readOnly || undefined,
	} as Pick<Said, 'required' | 'readOnly'>;
	if (list && isModel(type))
		return without({ ...shared, type: 'list', list: writable(factsOf(type)) });
	const kind = isPointer(type) ? 'reference' : (TYPES[type] ?? type);
	return without({ ...shared, type: kind, max, min, choices, notWritten });
}

function saidOf(field: CatalogueField): Said {
	const { type, required, readOnly } = field;
	const shared = { type, required: required || undefined, readOnly: readOnly || undefined };
	const more =
		field.type === 'text'
			? { max: field.maxLength }
			: field.type === 'whole'
				? { min: field.min, max: field.max }
				: field.type === 'choice'
					? { choices: field.choices, notWritten: field.notWritten }
					: field.type === 'list'
						? { list: writable(allSaid(field.fields)) }
						: {};
	return without({ ...shared, ...more } as Said);
}

const allSaid = (fields: readonly CatalogueField[]): Record<string, Said> =>
	Object.fromEntries(fields.map((field) => [field.name, saidOf(field)]));

const writable = (said: Record<string, Said>): Record<string, Said> =>
	Object.fromEntries(Object.entries(said).filter(([, { readOnly }]) => !readOnly));

const readable = ['text', 'whole', 'decimal', 'yesNo', 'dateTime', 'choice', 'reference'];

const one = ({ path }: CatalogueResource): string => `${path}/{id}`;

/** The operation of the API behind each verb. */
const BEHIND = {
	create: (of: CatalogueResource) => operationAt('POST', of.path),
	delete: (of: CatalogueResource) => operationAt('DELETE', one(of)),
	get: (of: CatalogueResource) => operationAt('GET', one(of)),
	getMany: (of: CatalogueResource) => operationAt('GET', of.path),
	update: (of: CatalogueResource) => operationAt('PUT', one(of)),
};

/** Reading one by a code that is no id has an operation of its own. */
const BY_CODE = ['foreignVatRate'];

const offered = catalogue.filter(({ verbs }) => verbs.length > 0);

describe.each(offered.map((of) => [of.resource.value, of] as const))('%s', (name, of) => {
	const body = BEHIND.create(of)?.body?.model ?? BEHIND.update(of)?.body?.model;
	const answer = (BEHIND.getMany(of) ?? BEHIND.get(of))?.answer?.model;

	it('does what the API has, and nothing else', () => {
		const had = Object.entries(BEHIND)
			.filter(
				([verb, behind]) => behind(of) !== undefined && !(verb === 'get' && BY_CODE.includes(name)),
			)
			.map(([verb]) => verb);
		expect(of.verbs.filter((verb) => verb !== 'upsert').sort()).toEqual(had.sort());
		expect(of.verbs.includes('upsert')).toBe(of.matchOn !== undefined);
	});

	it('offers what can be written: nothing missing, nothing invented, required and limits as they are', () => {
		const wanted = body === undefined ? {} : writable(factsOf(body));
		expect(allSaid(writableFields(of))).toEqual(wanted);
	});

	it('knows every plain member that is read, and no other', () => {
		const facts = factsOf(answer!);
		const plain = Object.entries(facts).filter(
			([path, { type }]) => readable.includes(type) && !path.endsWith('Uri'),
		);
		const known = of.fields.map((field) => field.name);
		expect(known).toEqual(expect.arrayContaining(plain.map(([path]) => path)));
		expect(known.filter((path) => !(path in facts) && !(body && path in factsOf(body)))).toEqual(
			[],
		);
	});

	it('chooses from what the API chooses from', () => {
		const facts = factsOf(answer!);
		for (const field of of.fields) {
			if (field.type === 'choice') expect(field.choices).toEqual(facts[field.name].choices);
		}
	});

	it('reads pages as large as they may be', () => {
		const list = BEHIND.getMany(of);
		expect(of.pageSize).toBe(list?.odata ? list.pageSize : null);
	});

	it('is known by members it has, and found by members it can be asked for', () => {
		const known = of.fields.map((field) => field.name);
		expect(known).toEqual(expect.arrayContaining([...of.title, ...(of.matchOn ?? [])]));
		expect(new Set(known).size).toBe(known.length);
		expect(new Set(of.fields.map(({ label }) => label)).size).toBe(known.length);
	});
});

test('what a reference points at is in the catalogue, also inside lists', () => {
	const all = (fields: readonly CatalogueField[]): CatalogueField[] =>
		fields.flatMap((field) => [field, ...(field.type === 'list' ? all(field.fields) : [])]);
	const names = catalogue.map(({ resource }) => resource.value);
	const pointedAt = catalogue
		.flatMap(({ fields }) => all(fields))
		.flatMap((field) => (field.type === 'reference' && field.to ? [field.to] : []));
	expect(pointedAt.filter((to) => !names.includes(to))).toEqual([]);
});

test('the simulator knows all 96 operations of the contract', () => {
	const place = ({ method, path }: { method: string; path: string }) =>
		`${method} ${path.replace(/\{\w+\}|:\w+/g, ':')}`;
	const simulated = new Set(SIMULATED.map(place));
	expect(OPERATIONS).toHaveLength(96);
	expect(OPERATIONS.map(place).filter((one) => !simulated.has(one))).toEqual([]);
});

/** Paths of a shape; what only SnelStart changes, though it may be sent, is left out. */
const pathsOf = (shape: Shape, below = ''): string[] =>
	Object.entries(shape)
		.filter(([name]) => !['id', 'nummer', 'totaal'].includes(name))
		.flatMap(([name, field]) => {
			const inner = field.kind === 'list' ? field.of : field;
			return inner.kind === 'object' && !('id' in inner.shape)
				? pathsOf(inner.shape, `${below}${name}.`)
				: [`${below}${name}`];
		});

test.each([
	['Artikelen.ArtikelModel', ARTICLE_BODY.shape],
	['Relaties.RelatieWriteModel', RELATION_BODY.shape],
	['Kostenplaatsen.KostenplaatsModel', COST_CENTRE_BODY.shape],
	['Verkooporders.VerkoopOrderModel', ORDER_BODY.shape],
])('the simulator takes of %s what the contract has', (model, shape) => {
	expect(pathsOf(shape).sort()).toEqual(pathsOf(shapeOf(model)).sort());
});
