import { prestaShopCredential } from '../../../lab/engine';
import {
	startPrestaShop,
	type PrestaShopSimulator,
	type PrestaShopVersion,
} from '../../../lab/simulators/prestashop';
import {
	definitionOf,
	listedResources,
} from '../../../lab/simulators/prestashop/schema/definitions';
import type { JournalEntry } from '../../../lab/simulators/shared/journal';
import { anyResource } from '../../../nodes/PrestaShop/catalogue/anyResource';
import { catalogue } from '../../../nodes/PrestaShop/catalogue/catalogue';
import type { CatalogueResource } from '../../../nodes/PrestaShop/catalogue/catalogueResource';
import { smallShop } from '../../contract/prestashop/smallShop';
import type { Tried } from '../../engine/conformance';
import { runRecords, type Fields } from '../../engine/runRecords';
import { sampleChange, sampleRecord } from './sampleRecord';
import type { TriedNode } from './trying';

interface Sample {
	sample(number: number): Fields;
	change: [field: string, unknown[]];
}

/** Three new records that differ, and what to change of them, by the path of the resource. */
const TRIED: Record<string, Sample> = {
	addresses: {
		sample: (number) => ({
			id_country: '13',
			alias: `Adres ${number}`,
			firstname: 'Anna',
			lastname: 'Bakker',
			address1: `Kade ${number}`,
			city: "'s-Gravenhage",
		}),
		change: ['company', ['Bakker & Zn', 'Slager BV', 'Visser BV']],
	},
	cart_rules: {
		sample: (number) => ({
			name: `Bon ${number}`,
			code: `BON${number}`,
			date_from: '2026-01-01 00:00:00',
			date_to: '2027-01-01 00:00:00',
		}),
		change: ['quantity', ['4', '5', '6']],
	},
	combinations: {
		sample: (number) => ({
			id_product: String(number),
			minimal_quantity: '1',
			reference: `TSH-${number}`,
			'associations.product_option_values': String(number),
		}),
		change: ['price', ['1.500000', '2.500000', '3.500000']],
	},
	customers: {
		sample: (number) => ({
			firstname: `Voor${number}`,
			lastname: 'Achter & <Zoon>',
			email: `klant${number}@example.nl`,
			passwd: 'geheim-12345678',
		}),
		change: ['company', ['Bakker BV', 'Slager BV', 'Visser BV']],
	},
	groups: {
		sample: (number) => ({ name: `Groep ${number}`, price_display_method: '0' }),
		change: ['show_prices', ['1', '0', '1']],
	},
	order_histories: {
		sample: (number) => ({ id_order: String(number), id_order_state: String(2 + number) }),
		change: ['id_employee', ['4', '5', '6']],
	},
	products: {
		sample: (number) => ({
			'name.1': `Thing ${number}`,
			'name.2': `Ding ${number} ]]> é`,
			'link_rewrite.1': `thing-${number}`,
			'link_rewrite.2': `ding-${number}`,
			price: `${number}.950000`,
			reference: `REF-${number}`,
		}),
		change: ['name.2', ['Anders 1', 'Anders 2', 'Anders 3']],
	},
	specific_prices: {
		sample: (number) => ({
			...{ id_shop: '0', id_cart: '0', id_product: String(number), id_currency: '0' },
			...{ id_country: '0', id_group: '0', id_customer: '0', price: '-1.000000' },
			...{ from_quantity: '1', reduction: '0.100000', reduction_tax: '1' },
			...{ reduction_type: 'percentage', from: '2026-01-01 00:00:00', to: '2026-02-01 00:00:00' },
		}),
		change: ['from_quantity', ['2', '3', '4']],
	},
};

/** A shop with three products, in one combinations, and three orders, which nobody has sent yet. */
export async function triedShop(version: PrestaShopVersion): Promise<PrestaShopSimulator> {
	const shop = await startPrestaShop({ version, seed: smallShop(version) });
	for (const reference of ['MOK', 'TSH-M', 'BOEK']) {
		shop.placeOrder({ lines: [{ reference, quantity: 1 }] });
	}
	return shop;
}

/** The node of PrestaShop against a simulator. */
export const triedPrestaShop = (service: PrestaShopSimulator): TriedNode<PrestaShopSimulator> => ({
	node: 'prestaShop',
	credentials: prestaShopCredential(service),
	service,
});

const idsIn = ({ associations }: Fields, name: string): string =>
	(associations as Record<string, Array<{ id: string }>>)[name].map(({ id }) => id).join();

/** What the shop itself holds of a record, also of what is never put out. */
const storedIn = (shop: PrestaShopSimulator, path: string, { id }: Fields): Fields | undefined =>
	shop.state.tables[path].find((row) => String(row.id) === id);

const inLanguage = (value: unknown, language: string | undefined): unknown =>
	Array.isArray(value)
		? (value as Array<{ id: string; value: string }>).find(({ id }) => id === language)?.value
		: value;

/** What nobody can make of a kind of record through the webservice, by its path. */
const WITHOUT: Partial<Record<string, readonly string[]>> = {
	// A module of the shop places the order that is sent; nobody recorded what it makes of one.
	orders: ['create', 'delete'],
	stock_availables: ['create', 'delete'],
};

/** A resource of the catalogue, or one that *Record* reaches. */
export interface Reached {
	of: CatalogueResource;
	resource: string;
	verbs: readonly string[];
	parameters: object;
}

/** Every resource of the catalogue. */
const ofCatalogue: Reached[] = catalogue.map((of) => ({
	...{ of, resource: of.resource.value, verbs: of.verbs, parameters: {} },
}));

const throughRecord = (path: string): Reached => ({
	of: anyResource(path),
	resource: 'record',
	verbs: ['count', 'create', 'delete', 'get', 'getMany', 'update'].filter(
		(verb) => !WITHOUT[path]?.includes(verb),
	),
	parameters: { recordType: path },
});

/** Every resource of the catalogue, and every kind of record that a release has and *Record* reaches. */
export const reachedIn = (version: PrestaShopVersion): Reached[] => [
	...ofCatalogue,
	...listedResources(version)
		.filter(({ name }) => definitionOf(version, name) !== undefined)
		.map(({ name }) => throughRecord(name)),
];

/** The catalogue, and kinds of record with a sample of their own: few enough to be tried with every release. */
export const mainOnes = (all: readonly Reached[]): Reached[] =>
	all.filter(({ of, resource }) => resource !== 'record' || of.path in TRIED);

/** How one of them is tried in a shop; what its release cannot change is not changed. */
export const trialIn = (
	shop: PrestaShopSimulator,
	version: PrestaShopVersion,
	{ of, resource, verbs, parameters: own }: Reached,
): Tried => {
	const { sample, change } = TRIED[of.path] ?? {
		sample: (number: number) => sampleRecord(version, of.path, number),
		change: sampleChange(version, of.path),
	};
	const [field, values] = change;
	const canChange = !of.patchOnly || Number.parseInt(version, 10) >= 8;
	const hidden = [...(of.secret ?? []), ...(of.hidden ?? [])];
	let read = 0;
	return {
		verbs: verbs.filter((verb) => verb !== 'update' || canChange),
		pageSize: 500,
		samples: [1, 2, 3].map(sample),
		change: { field, values },
		run: async (operation: string, parameters: object, items: Fields[]) =>
			await runRecords({
				node: 'prestaShop',
				credentials: prestaShopCredential(shop),
				...{ resource, operation, items },
				parameters: { ...own, ...parameters },
			}),
		requests: () => {
			const fresh = shop.journal.slice(read).filter(({ path }) => path.endsWith(`/${of.path}`));
			read = shop.journal.length;
			return fresh;
		},
		rowsAskedFor: ({ query }: JournalEntry) => Number(/limit=(\d+)/.exec(query)?.[1] ?? 0),
		valueOf: (record: Fields, name: string) => {
			const [plain, language] = name.split('.');
			if (plain === 'associations') return language && idsIn(record, language);
			const shown = hidden.includes(plain) ? storedIn(shop, of.path, record) : record;
			return inLanguage(shown?.[plain], language ?? '1');
		},
		moves: ['date_upd'],
		filtered: { field: 'id', operator: 'is' },
	};
};
