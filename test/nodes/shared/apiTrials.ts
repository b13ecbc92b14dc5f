import { snelStartCredential } from '../../../lab/engine';
import {
	OPERATIONS,
	type FactField,
	type FactOperation,
	isModel,
	modelOf,
} from '../../../lab/facts/snelstart/contract';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { runRecords, type Fields } from '../../engine/runRecords';

/** How an operation is chosen in the node. */
export const keyOf = ({ method, path }: FactOperation): string => `${method} ${path}`;

/** What every operation needs to find something: one row of each list that the contract has. */
export function fillContract(snelStart: SnelStartSimulator): void {
	const { state } = snelStart;
	const id = (at: number) => `aaaaaaaa-0000-4000-8000-00000000000${at}`;
	for (const path of [
		'/kasboekingen',
		'/memoriaalboekingen',
		'/inkoopboekingen',
		'/grootboekmutaties',
		'/btwaangiftes',
		'/inkoopfacturen',
		'/offertes',
	]) {
		state.overige[path] = [1, 2, 3].map((at) => ({
			id: id(at),
			uri: `${path}/${id(at)}`,
			procesStatus: 'Offerte',
		}));
	}
	state.overige['/documenten'] = [
		{
			...{ id: id(1), uri: `/documenten/${id(1)}`, content: 'YQ==', fileName: 'a.txt' },
			parentIdentifier: state.relaties.at(-1)!.id,
			readOnly: false,
		},
	];
	const { id: klant, uri } = state.relaties.at(-1)!;
	state.verkoopboekingen.push({
		...{ id: id(1), uri: `/verkoopboekingen/${id(1)}`, modifiedOn: '2026-01-01T00:00:00' },
		...{
			boekstuk: '',
			gewijzigdDoorAccountant: false,
			markering: false,
			omschrijving: '',
			documents: [],
		},
		...{
			factuurdatum: '2026-01-01T00:00:00',
			factuurnummer: 'V1',
			factuurbedrag: 10,
			betalingstermijn: 14,
		},
		klant: { id: klant, uri },
		...{ boekingsregels: [], btw: [] },
	});
	state.bankboekingen.push({
		...{
			id: id(1),
			uri: `/bankboekingen/${id(1)}`,
			modifiedOn: '2026-01-01T00:00:00',
			datum: '2026-01-01T00:00:00',
		},
		...{
			markering: false,
			boekstuk: '',
			gewijzigdDoorAccountant: false,
			omschrijving: '',
			bedragUitgegeven: 0,
			bedragOntvangen: 1,
		},
		grootboekBoekingsRegels: [],
		inkoopboekingBoekingsRegels: [],
		verkoopboekingBoekingsRegels: [],
		btwBoekingsregels: [],
		dagboek: { id: state.dagboeken[1].id, uri: state.dagboeken[1].uri },
	});
	const order = {
		...{
			id: id(1),
			uri: `/verkooporders/${id(1)}`,
			nummer: 801,
			modifiedOn: '2026-01-01T00:00:00',
			procesStatus: 'Order',
		},
		...{
			relatie: { id: klant, uri },
			regels: [],
			verkoopfactuur: null,
			datum: '2026-01-01T00:00:00',
			factuurkorting: 0,
		},
	};
	state.verkooporders.push(order as never);
}

/** An id of the right kind for a path: a record of its list. */
function idFor(snelStart: SnelStartSimulator, path: string): string {
	if (path.startsWith('/vatrates')) return 'NLD';
	const list = path.split('/')[1];
	const { state } = snelStart;
	const own = (state as unknown as Record<string, Array<{ id: string }> | undefined>)[list];
	return (own ?? state.overige[`/${list}`]).at(-1)!.id;
}

/** The values that stand in one item for one operation. */
export function itemFor(snelStart: SnelStartSimulator, fact: FactOperation, at: number): Fields {
	return {
		id: idFor(snelStart, fact.path.includes('{id}') ? fact.path : '/relaties'),
		documenttype: 'Relaties',
		pid: snelStart.state.relaties.at(-1)!.id,
		input: `tekst ${at}`,
		start: '2026-01-01',
		end: '2026-12-31',
		instanceId: 'none',
		userIdentifier: 'aaaaaaaa-0000-4000-8000-000000000001',
		body: bodyFor(snelStart, fact, at),
	};
}

/** A body with what the contract requires. */
function bodyFor(
	snelStart: SnelStartSimulator,
	{ body, path }: FactOperation,
	at: number,
): unknown {
	if (!body) return {};
	const filled = isModel(body.model) ? required(snelStart, body.model, at) : {};
	const withParent = path.startsWith('/documenten')
		? { ...filled, parentIdentifier: snelStart.state.relaties.at(-1)!.id, content: 'YQ==' }
		: filled;
	return body.list ? [] : withParent;
}

function required(snelStart: SnelStartSimulator, model: string, at: number): Fields {
	const needed = Object.entries(modelOf(model)).filter(([, one]) => one.required);
	return Object.fromEntries(
		needed.map(([name, field]) => [name, valueFor(snelStart, name, field, at)]),
	);
}

function valueFor(
	snelStart: SnelStartSimulator,
	name: string,
	field: FactField,
	at: number,
): unknown {
	const { state } = snelStart;
	const pointers: Record<string, string> = {
		artikelOmzetgroep: state.artikelomzetgroepen[0].id,
		relatie: state.relaties.at(-1)!.id,
		klant: state.relaties.at(-1)!.id,
		leverancier: state.relaties[1].id,
		dagboek: state.dagboeken.find(({ soort }) => soort === 'Bank')!.id,
		grootboek: state.grootboeken.at(-1)!.id,
	};
	if (name in pointers) return { id: pointers[name] };
	if (field.list && isModel(field.type)) return [required(snelStart, field.type, at)];
	if (field.list) return field.choices?.slice(0, 1) ?? [];
	switch (field.type) {
		case 'whole':
			return 300 + at;
		case 'decimal':
			return 0;
		case 'date':
			return '2026-02-01T00:00:00';
		case 'choice':
			return field.choices![0];
		default:
			return name === 'artikelcode' ? String(7000 + at) : `Tekst ${at}`;
	}
}

const PARAMETERS = Object.fromEntries(
	[
		'id',
		'documenttype',
		'pid',
		'input',
		'start',
		'end',
		'instanceId',
		'userIdentifier',
		'body',
	].map((name) => [name, `={{ $json.${name} }}`]),
);

/** Sends one operation for some items, each with its own values. */
export const sendApi = async (
	snelStart: SnelStartSimulator,
	endpoint: string,
	items: Fields[],
	more: object = {},
) =>
	await runRecords({
		...{ node: 'snelStart', credentials: snelStartCredential(snelStart), resource: 'apiRequest' },
		...{ operation: 'send', parameters: { endpoint, ...PARAMETERS, ...more }, items },
	});

/** What is wrong with one operation of the API as the node sends it: it reaches its address and nothing else. */
export async function triedApi(
	snelStart: SnelStartSimulator,
	fact: FactOperation,
): Promise<string[]> {
	const before = snelStart.journal.length;
	const { status, error } = await sendApi(snelStart, keyOf(fact), [itemFor(snelStart, fact, 1)]);
	const sent = snelStart.journal.slice(before).filter(({ path }) => path.includes('/v2/'));
	const pattern = new RegExp(`/v2${fact.path.replace(/\{\w+\}/g, '[^/]+')}$`);
	const isRefusal = sent.some((one) => one.status >= 400 && one.status < 500);
	return [
		...(sent.length > 0 ? [] : [`sends nothing: ${error?.message}`]),
		...(sent.every((one) => one.method === fact.method && pattern.test(one.path))
			? []
			: ['sends something else']),
		...(sent.some(({ unknownRoute }) => unknownRoute) ? ['is no operation of the API'] : []),
		...(sent.some((one) => one.status >= 500) ? ['ends in HTTP 500'] : []),
		...(status === 'success' || isRefusal ? [] : [`fails: ${error?.message}`]),
	];
}

export { OPERATIONS };
