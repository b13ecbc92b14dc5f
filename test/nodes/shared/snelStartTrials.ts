import { snelStartCredential } from '../../../lab/engine';
import {
	addArticle,
	addCostCentre,
	addRelation,
	addTemplate,
	emptyAdministration,
	type SnelStartSimulator,
	type SnelStartState,
} from '../../../lab/simulators/snelstart';
import { memberAt } from '../../../nodes/shared/memberAt';
import { catalogue } from '../../../nodes/SnelStart/catalogue/catalogue';
import type {
	CatalogueField,
	CatalogueResource,
} from '../../../nodes/SnelStart/catalogue/catalogueResource';
import type { Tried } from '../../engine/conformance';
import { runRecords, type Fields } from '../../engine/runRecords';
import type { TriedNode } from './trying';

/** The node of SnelStart against a simulator. */
export const triedSnelStart = (service: SnelStartSimulator): TriedNode<SnelStartSimulator> => ({
	node: 'snelStart',
	credentials: snelStartCredential(service),
	service,
});

/** Resources that a person can choose, each of which is tried. */
export const resources = catalogue.filter(({ verbs }) => verbs.length > 0);

/** An administration with three of everything that cannot be made through the API. */
export function triedAdministration(): SnelStartState {
	const seed = emptyAdministration();
	for (const at of [1, 2, 3]) {
		addArticle(seed, { artikelcode: String(5000 + at), verkoopprijs: at });
		addRelation(seed, { naam: `Klant ${at}`, relatiecode: 600 + at });
		addCostCentre(seed, { nummer: 40 + at, omschrijving: `Plaats ${at}` });
		addTemplate(seed, { omschrijving: `Sjabloon ${at}` });
		const period = { startdatum: `2026-0${at}-01T00:00:00`, einddatum: `2026-0${at}-28T00:00:00` };
		seed.actieprijzen.push({
			...{ omschrijving: `Actie ${at}`, ...period, status: 'Actief' },
			artikelPrijzen: [],
		});
		seed.artikelprijsafspraken.push({
			...{ artikelCode: String(5000 + at), artikelOmschrijving: `Artikel ${at}`, basisprijs: at },
			klantAfspraken: [],
		});
		const id = `0000000${at}-0000-4000-8000-000000000000`;
		seed.verkoopfacturen.push({
			...{ id, uri: `/verkoopfacturen/${id}`, modifiedOn: '2026-01-05T09:30:00' },
			verkoopBoeking: { id, uri: `/verkoopboekingen/${id}` },
			...{ factuurnummer: `F${at}`, factuurBedrag: 10 * at, openstaandSaldo: 10 * at },
			...{ factuurDatum: '2026-01-05T00:00:00', vervalDatum: '2026-01-19T00:00:00' },
			relatie: { id: seed.relaties[2].id, uri: seed.relaties[2].uri },
			verkoopOrders: [],
		});
	}
	return seed;
}

/** The field to change in each resource: one that no rule ties to another. */
const CHANGED: Record<string, string> = {
	article: 'verkoopprijs',
	bankBooking: 'omschrijving',
	costCentre: 'omschrijving',
	customer: 'memo',
	quotation: 'memo',
	salesBooking: 'omschrijving',
	salesOrder: 'memo',
};

/** A field in which three records differ, to filter by. */
const DISTINCT: Record<string, [field: string, operator: string]> = {
	article: ['artikelcode', 'equals'],
	bankBooking: ['bedragOntvangen', 'equals'],
	costCentre: ['nummer', 'equals'],
	country: ['naam', 'equals'],
	customer: ['naam', 'contains'],
	foreignVatRate: ['countryCode', 'equals'],
	journal: ['nummer', 'equals'],
	ledgerAccount: ['nummer', 'equals'],
	priceAgreement: ['artikelCode', 'startsWith'],
	promotionPrice: ['startdatum', 'equals'],
	quotation: ['nummer', 'equals'],
	revenueGroup: ['nummer', 'equals'],
	salesInvoice: ['factuurnummer', 'equals'],
	salesOrder: ['datum', 'equals'],
	template: ['omschrijving', 'equals'],
	vatRate: ['datumVanaf', 'equals'],
};

/** What a new record needs beside what is required, so that three of them differ in more than a name. */
const BESIDE: Record<string, readonly string[]> = {
	bankBooking: ['omschrijving', 'grootboekBoekingsRegels'],
	customer: ['relatiecode'],
	ledgerAccount: ['nummer', 'omschrijving', 'rekeningCode', 'grootboekfunctie'],
	quotation: ['regels', 'orderreferentie'],
	salesBooking: ['factuurdatum'],
	salesOrder: ['regels', 'betalingskenmerk', 'kostenplaats', 'verkoopordersjabloon'],
};

/** Values that a rule of SnelStart ties together. */
const FIXED: Record<string, (number: number) => unknown> = {
	artikelcode: (number) => String(9000 + number),
	bedragOntvangen: (number) => 10 * number,
	bedragUitgegeven: () => 0,
	bedrag: (number) => 10 * number,
	credit: (number) => 10 * number,
	debet: () => 0,
	rekeningCode: () => 'Balans',
	grootboekfunctie: () => 'Diversen',
};

function sampleOf(state: SnelStartState, field: CatalogueField, number: number): unknown {
	const fixed = FIXED[field.name];
	if (fixed) return fixed(number);
	switch (field.type) {
		case 'whole':
			return 700 + number;
		case 'decimal':
			return 12.5 + number;
		case 'yesNo':
			return number % 2 === 0;
		case 'choice':
			return field.choices[0];
		case 'dateTime':
			return `2026-02-0${number}T00:00:00`;
		case 'reference':
			return pointedAt(state, field.to, number);
		case 'list':
			return [1, 2].map((row) => rowOf(state, field.fields, number * row));
		case 'text':
			return `Tekst ${number}`;
	}
}

const rowOf = (
	state: SnelStartState,
	fields: readonly CatalogueField[],
	number: number,
): Fields | undefined =>
	Object.fromEntries(
		fields
			.filter(({ type, name }) => type !== 'list' && name !== 'btwSoort')
			.map((field) => [field.name, sampleOf(state, field, Math.min(number, 9))]),
	);

function pointedAt(state: SnelStartState, to: string | undefined, number: number): string {
	const at = (number - 1) % 3;
	const last = (rows: ReadonlyArray<{ id: string }>) => rows.slice(-3)[at].id;
	switch (to) {
		case 'article':
			return last(state.artikelen);
		case 'costCentre':
			return last(state.kostenplaatsen);
		case 'customer':
			return last(state.relaties);
		case 'journal':
			return state.dagboeken.find(({ soort }) => soort === 'Bank')!.id;
		case 'ledgerAccount':
			return state.grootboeken.at(-1)!.id;
		case 'revenueGroup':
			return state.artikelomzetgroepen[at].id;
		case 'template':
			return last(state.verkoopordersjablonen);
		default:
			throw new Error(`Nothing to point at for ${String(to)}`);
	}
}

function sample(state: SnelStartState, of: CatalogueResource, number: number): Fields {
	const beside = BESIDE[of.resource.value] ?? [];
	const wanted = of.fields.filter(({ name, required }) => required || beside.includes(name));
	const filled = wanted.map((field) => [field.name, sampleOf(state, field, number)] as const);
	return balanced(of, Object.fromEntries(filled), number);
}

/** A booking comes to what its lines do. */
function balanced(of: CatalogueResource, filled: Fields, number: number): Fields {
	if (of.resource.value !== 'bankBooking') return filled;
	const [line] = filled.grootboekBoekingsRegels as Fields[];
	return { ...filled, grootboekBoekingsRegels: [{ ...line, credit: 10 * number }] };
}

const plain = (value: unknown): unknown => (value as { id?: string } | null)?.id ?? value;

const sameRow = (record: Fields, wanted: Fields): boolean =>
	Object.entries(wanted).every(([name, value]) => String(plain(record[name])) === String(value));

/** One resource of SnelStart, to be tried against a simulator with `triedAdministration`. */
export function trialOf(snelStart: SnelStartSimulator, of: CatalogueResource): Tried {
	const { state } = snelStart;
	const changed = of.fields.find(({ name }) => name === CHANGED[of.resource.value]);
	const distinct = DISTINCT[of.resource.value];
	let read = 0;
	return {
		verbs: of.verbs,
		pageSize: of.pageSize,
		samples: [1, 2, 3].map((number) => sample(state, of, number)),
		change: {
			field: changed?.name ?? '',
			values: changed ? [4, 5, 6].map((number) => sampleOf(state, changed, number)) : [],
		},
		run: async (operation, parameters, items) =>
			await runRecords({
				node: 'snelStart',
				credentials: snelStartCredential(snelStart),
				resource: of.resource.value,
				...{ operation, parameters, items },
			}),
		requests: () => {
			const fresh = snelStart.journal.slice(read).filter(({ path }) => path.includes(of.path));
			read = snelStart.journal.length;
			return fresh;
		},
		rowsAskedFor: ({ query }) => {
			const top = /top=(\d+)/.exec(query);
			return top && Number(top[1]);
		},
		valueOf: (record, field) => plain(memberAt(record, field)),
		holds: (record, field, value) => {
			if (!Array.isArray(value)) return String(plain(memberAt(record, field))) === String(value);
			const rows = memberAt(record, field) as Fields[];
			return rows.length === value.length && rows.every((row, at) => sameRow(row, value[at]));
		},
		moves: ['modifiedOn'],
		...(distinct ? { filtered: { field: distinct[0], operator: distinct[1] } } : {}),
		...(of.matchOn ? { matchOn: of.matchOn[0] } : {}),
	};
}
