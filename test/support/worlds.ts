import type { Stage } from '../../demo/stage';
import type { ExpectedOrder, World } from '../../demo/world';
import type { Row } from '../../simulators/prestashop/types';

/** An order of an otherwise healthy shop that something is wrong with. */
export interface BadOrder {
	name: string;
	/**
	 * Breaks one order in place and writes down what must become of it now, so that the referee judges by it.
	 * Answers the order and, when it must be blocked, the code of the problem it must be blocked for.
	 */
	spoil(world: World): { order: ExpectedOrder; problem: string | null };
}

/** Surroundings in which the run, or a part of it, cannot work. */
export interface BadSurroundings {
	name: string;
	/** Breaks what is on stage in place, the credentials included. */
	spoil(stage: Stage): void;
	/** What the one clear error must name: the thing that is wrong and the way out. */
	names: RegExp[];
}

const rowsOf = ({ prestaShop }: World, resource: string): Row[] =>
	prestaShop.tables[resource] ?? [];

function rowOf(world: World, resource: string, id: unknown): Row {
	const row = rowsOf(world, resource).find((candidate) => String(candidate.id) === String(id));
	if (!row) throw new Error(`The shop has no ${resource} ${String(id)}`);
	return row;
}

const without = (world: World, resource: string, id: unknown) => {
	world.prestaShop.tables[resource] = rowsOf(world, resource).filter(
		(row) => String(row.id) !== String(id),
	);
};

/** Codes that stand on one order only, so that breaking them breaks nothing else. */
function lonelyDetail(world: World, orderId: number): Row | undefined {
	const details = rowsOf(world, 'order_details');
	const used = (code: unknown) => details.filter((row) => row.product_reference === code).length;
	const booked = new Set(
		world.snelStart.verkooporders.flatMap(({ regels }) => regels.map(({ artikel }) => artikel?.id)),
	);
	return details.find(
		(row) =>
			row.id_order === String(orderId) &&
			used(row.product_reference) === 1 &&
			!booked.has(articleRow(world, row.product_reference)?.id),
	);
}

const articleRow = (world: World, code: unknown) =>
	world.snelStart.artikelen.find(({ artikelcode }) => artikelcode === code);

interface Victim {
	order: ExpectedOrder;
	row: Row;
	detail: Row;
}

/** An ordinary order that is the only one of its customer and has a line with a code of its own. */
function victimIn(world: World): Victim {
	const orders = rowsOf(world, 'orders');
	for (const order of world.orders.filter(({ expectation }) => expectation === 'create')) {
		const row = rowOf(world, 'orders', order.orderId);
		const alone = orders.filter(({ id_customer }) => id_customer === row.id_customer).length === 1;
		const ordinary = ['company', 'other delivery address', '21 and 9 percent', 'consumer'];
		const detail = lonelyDetail(world, order.orderId);
		if (alone && detail && ordinary.includes(order.kind)) return { order, row, detail };
	}
	throw new Error('The world is too small to break an order in it: take more articles or orders');
}

type Spoiler = (world: World, victim: Victim) => void;

/** The order must be blocked for this problem, and keeps its quantities reserved. */
const blockedFor = (name: string, problem: string, spoiler: Spoiler): BadOrder => ({
	name,
	spoil: (world) => {
		const victim = victimIn(world);
		spoiler(world, victim);
		Object.assign(victim.order, { expectation: 'block', why: name });
		return { order: victim.order, problem };
	},
});

/** The order must be imported all the same. */
const importedDespite = (name: string, spoiler: Spoiler): BadOrder => ({
	name,
	spoil: (world) => {
		const victim = victimIn(world);
		spoiler(world, victim);
		return { order: victim.order, problem: null };
	},
});

/** Puts another code on the line, in both places where the shop shows it. */
function recode({ row, detail }: Victim, code: string): void {
	detail.product_reference = code;
	const line = row.associations?.order_rows.find(({ id }) => id === String(detail.id));
	if (line) line.product_reference = code;
}

function deleteProduct(world: World, { detail }: Victim): void {
	without(world, 'products', detail.product_id);
	for (const resource of ['combinations', 'stock_availables']) {
		world.prestaShop.tables[resource] = rowsOf(world, resource).filter(
			(row) => row.id_product !== detail.product_id,
		);
	}
}

const shift = (row: Row, field: string, cents: number) => {
	row[field] = ((Math.round(Number(row[field]) * 100) + cents) / 100).toFixed(6);
};

/** One order each that must be blocked for a named reason, or imported although something about it is odd. */
export const badOrders: BadOrder[] = [
	importedDespite('a product deleted since, whose code still is an article', deleteProduct),
	blockedFor(
		'a deleted product that SnelStart does not know',
		'unknown-article',
		(world, victim) => {
			deleteProduct(world, victim);
			recode(victim, 'VERVALLEN-1');
		},
	),
	blockedFor('an unknown article code', 'unknown-article', (_world, victim) =>
		recode(victim, 'BESTAAT-NIET'),
	),
	blockedFor('an empty article code', 'empty-article-code', (_world, victim) => recode(victim, '')),
	blockedFor('an article code that two articles have', 'duplicate-article', (world, { detail }) => {
		const article = articleRow(world, detail.product_reference);
		if (!article) throw new Error('The line of the order has no article');
		const id = '00000000-0000-4000-a000-00000000d0b1';
		world.snelStart.artikelen.push({ ...structuredClone(article), id, uri: `/artikelen/${id}` });
	}),
	blockedFor('an article that is not active', 'inactive-article', (world, { detail }) => {
		const article = articleRow(world, detail.product_reference);
		if (article) article.isNonActief = true;
	}),
	blockedFor('a customer who is gone from the shop', 'missing-customer', (world, { row }) =>
		without(world, 'customers', row.id_customer),
	),
	blockedFor('no customer at all', 'missing-customer', (_world, { row }) => {
		row.id_customer = '0';
	}),
	blockedFor('an address that is gone from the shop', 'missing-address', (world, { row }) =>
		without(world, 'addresses', row.id_address_invoice),
	),
	blockedFor('a country SnelStart does not have', 'unknown-country', (world, { row }) => {
		const abolished = rowsOf(world, 'countries').find(({ iso_code }) => iso_code === 'AN');
		rowOf(world, 'addresses', row.id_address_invoice).id_country = String(abolished?.id);
		rowOf(world, 'addresses', row.id_address_delivery).id_country = String(abolished?.id);
	}),
	blockedFor('a foreign currency', 'foreign-currency', (_world, { row }) => {
		Object.assign(row, { id_currency: '2', conversion_rate: '1.085000' });
	}),
	blockedFor('a total that its lines do not add up to', 'total-differs', (_world, { row }) => {
		for (const field of ['total_paid', 'total_paid_tax_incl', 'total_paid_tax_excl']) {
			shift(row, field, 250);
		}
	}),
	blockedFor(
		'lines that do not add up to the product total',
		'lines-do-not-add-up',
		(_w, { row }) => {
			for (const field of ['total_products', 'total_products_wt']) shift(row, field, 500);
			for (const field of ['total_paid', 'total_paid_tax_incl', 'total_paid_tax_excl']) {
				shift(row, field, 500);
			}
		},
	),
];

const nobodyListens = 'http://127.0.0.1:9';

/** Looks like base64 and opens nothing. */
const madeUp = 'bm9ib2R5Om5vdGhpbmc=';

/** Everything around the orders that can be wrong; one clear error each, and nothing half done. */
export const badSurroundings: BadSurroundings[] = [
	{
		name: 'a shop that cannot be reached',
		spoil: ({ credentials }) => {
			credentials.prestaShopApi.shopUrl = nobodyListens;
		},
		names: [/shop/i, /Shop URL/],
	},
	{
		name: 'a SnelStart that cannot be reached',
		spoil: ({ credentials }) => {
			credentials.snelStartApi.apiUrl = `${nobodyListens}/b2bapi/v2`;
		},
		names: [/SnelStart/, /API URL|network|reach/i],
	},
	{
		name: 'a token address that cannot be reached',
		spoil: ({ credentials }) => {
			credentials.snelStartApi.tokenUrl = `${nobodyListens}/b2b/token`;
		},
		names: [/Token URL/],
	},
	{
		name: 'an unknown webservice key',
		spoil: ({ credentials }) => {
			credentials.prestaShopApi.webserviceKey = 'A'.repeat(32);
		},
		names: [/webservice key/i, /Advanced Parameters > Webservice/],
	},
	{
		name: 'a webservice key that may only read',
		spoil: ({ credentials, prestaShop }) => {
			const readOnly = prestaShop.state.keys.find(({ permissions }) =>
				permissions['*']?.every((verb) => ['GET', 'HEAD'].includes(verb)),
			);
			credentials.prestaShopApi.webserviceKey = readOnly?.key ?? '';
		},
		names: [/stock_availables/, /PUT|write|modify/i],
	},
	{
		name: 'a webservice that is switched off',
		spoil: ({ prestaShop }) => prestaShop.setSwitches({ webserviceEnabled: false }),
		names: [/webservice/i],
	},
	{
		name: 'a web server that drops the Authorization header',
		spoil: ({ prestaShop }) => prestaShop.setSwitches({ authorizationDropped: true }),
		names: [/Authorization/],
	},
	{
		name: 'a shop that redirects',
		spoil: ({ prestaShop }) => prestaShop.setSwitches({ domain: 'www.example.test' }),
		names: [/redirect/i, /www\.example\.test/],
	},
	{
		name: 'a shop that answers with a web page',
		spoil: ({ prestaShop }) =>
			prestaShop.addFault({ match: { path: '/api/orders' }, times: -1, kind: 'html', status: 200 }),
		names: [/HTML|web page/i],
	},
	{
		name: 'a wrong koppelsleutel',
		spoil: ({ credentials }) => {
			credentials.snelStartApi.clientKey = madeUp;
		},
		names: [/koppelsleutel/],
	},
	{
		name: 'a wrong subscription key',
		spoil: ({ credentials }) => {
			credentials.snelStartApi.subscriptionKey = '0'.repeat(32);
		},
		names: [/subscription key/i],
	},
	{
		name: 'a SnelStart that answers with a web page',
		spoil: ({ snelStart }) =>
			snelStart.addFault({
				match: { path: '/companyInfo' },
				times: -1,
				kind: 'html',
				status: 200,
			}),
		names: [/SnelStart/, /HTML|web page|not as/i],
	},
];

/** A shop without orders: PrestaShop answers `[]` where an object was expected. */
export function withoutOrders(world: World): void {
	for (const resource of ['orders', 'order_details', 'order_carriers', 'order_cart_rules']) {
		world.prestaShop.tables[resource] = [];
	}
	world.orders.length = 0;
}

/** A shop without anything: every list of the webservice is `[]`. */
export function emptied(world: World): void {
	withoutOrders(world);
	for (const resource of ['customers', 'addresses', 'products', 'combinations', 'customizations']) {
		world.prestaShop.tables[resource] = [];
	}
	world.prestaShop.tables.stock_availables = [];
}
