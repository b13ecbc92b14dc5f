import {
	emptyAdministration,
	startSnelStart,
	type SnelStartSimulator,
} from '../../lab/simulators/snelstart';
import { COST_CENTRE_BODY } from '../../lab/simulators/snelstart/resources/kostenplaatsen';
import { ARTICLE_BODY } from '../../lab/simulators/snelstart/rules/article';
import { RELATION_BODY } from '../../lab/simulators/snelstart/rules/relation';
import type { Shape } from '../../lab/simulators/snelstart/json/shape';
import { memberAt } from '../../nodes/shared/memberAt';
import { catalogue } from '../../nodes/SnelStart/catalogue/catalogue';
import type {
	CatalogueField,
	CatalogueResource,
} from '../../nodes/SnelStart/catalogue/catalogueResource';
import { writableFields } from '../../nodes/SnelStart/catalogue/changesOf';
import { conformance } from './conformance';
import { runRecords, type Fields } from './runRecords';

let snelStart: SnelStartSimulator;
beforeEach(async () => {
	snelStart = await startSnelStart({ seed: emptyAdministration() });
});
afterEach(async () => await snelStart.close());

/** What the simulator takes of a body, written from the vendor's contract. */
const SHAPES: Record<string, Shape> = {
	article: ARTICLE_BODY.shape,
	costCentre: COST_CENTRE_BODY.shape,
	customer: RELATION_BODY.shape,
};

/** Most rows on a page, as documented. */
const PAGE_SIZES: Record<string, number | null> = { article: 25, costCentre: null, customer: 500 };

/** The field to change in each resource: one that no rule ties to another. */
const CHANGED: Record<string, string> = {
	article: 'verkoopprijs',
	costCentre: 'omschrijving',
	customer: 'memo',
};

/** Paths of a shape as the catalogue writes them; a reference counts as one field. */
const pathsOf = (shape: Shape, below = ''): string[] =>
	Object.entries(shape).flatMap(([name, field]) =>
		field.kind === 'object' && !('id' in field.shape)
			? pathsOf(field.shape, `${below}${name}.`)
			: [`${below}${name}`],
	);

function sampleOf(field: CatalogueField, number: number): unknown {
	switch (field.type) {
		case 'whole':
			return 700 + number;
		case 'decimal':
			return 12.5 + number;
		case 'yesNo':
			return number % 2 === 0;
		case 'choice':
			return field.choices[0];
		case 'reference':
			return snelStart.state.artikelomzetgroepen[0].id;
		default:
			return field.name === 'artikelcode' ? String(9000 + number) : `Tekst ${number}`;
	}
}

const sample = (of: CatalogueResource, number: number): Fields =>
	Object.fromEntries(
		of.fields
			.filter(({ required }) => required)
			.map((field) => [field.name, sampleOf(field, number)]),
	);

const tried = (of: CatalogueResource) => {
	const changed = of.fields.find(({ name }) => name === CHANGED[of.resource.value])!;
	let read = 0;
	return {
		verbs: of.verbs,
		pageSize: PAGE_SIZES[of.resource.value],
		samples: [1, 2, 3].map((number) => sample(of, number)),
		change: { field: changed.name, values: [4, 5, 6].map((number) => sampleOf(changed, number)) },
		run: async (operation: string, parameters: object, items: Fields[]) =>
			await runRecords({
				node: 'snelStart',
				credentials: {
					snelStartApi: {
						clientKey: snelStart.koppelsleutel,
						subscriptionKey: snelStart.subscriptionKey,
						product: 'production',
						apiUrl: snelStart.apiUrl,
						tokenUrl: snelStart.tokenUrl,
					},
				},
				resource: of.resource.value,
				...{ operation, parameters, items },
			}),
		requests: () => {
			const fresh = snelStart.journal.slice(read).filter(({ path }) => path.includes(of.path));
			read = snelStart.journal.length;
			return fresh;
		},
		rowsAskedFor: ({ query }: { query: string }) => {
			const top = /top=(\d+)/.exec(query);
			return top && Number(top[1]);
		},
		valueOf: (record: Fields, field: string) => {
			const value = memberAt(record, field) as { id?: string } | null;
			return value?.id ?? value;
		},
		moves: ['modifiedOn'],
	};
};

describe.each(catalogue.map((of) => [of.resource.value, of] as const))('%s', (name, of) => {
	it('does what every resource has to do', async () => {
		await expect(conformance(tried(of))).resolves.toEqual([]);
		expect(snelStart.journal.filter(({ unknownRoute }) => unknownRoute)).toEqual([]);
	}, 120_000);

	it('offers every field that can be written and none that cannot', () => {
		const paths = pathsOf(SHAPES[name]).filter((path) => path !== 'id');

		expect(
			writableFields(of)
				.map((field) => field.name)
				.sort(),
		).toEqual(paths.sort());
	});

	it('names each field once', () => {
		expect(new Set(of.fields.map((field) => field.name)).size).toBe(of.fields.length);
		expect(new Set(of.fields.map(({ label }) => label)).size).toBe(of.fields.length);
		expect(of.fields.filter(({ required, readOnly }) => required && readOnly)).toEqual([]);
	});
});
