import type { ExpectedOrder, WebshopWorld } from '../../lab/worlds';
import type { Row } from '../../lab/simulators/prestashop/types';
import { articleRow, rowOf, rowsOf, victimIn, without, type Victim } from './victim';

/** An order of an otherwise healthy shop that something is wrong with. */
export interface BadOrder {
	name: string;
	/**
	 * Breaks one order in place and writes down what must become of it now, so that the referee judges by it.
	 * Answers the order and, when it must be blocked, the code of the problem it must be blocked for.
	 */
	spoil(world: WebshopWorld): { order: ExpectedOrder; problem: string | null };
}

type Spoiler = (world: WebshopWorld, victim: Victim) => void;

/** The order must be blocked for this problem, and keeps its quantities reserved. */
const blockedFor = (name: string, problem: string, spoiler: Spoiler): BadOrder => ({
	name,
	spoil: (world) => {
		const victim = victimIn(world);
		spoiler(world, victim);
		Object.assign(victim.order, { kind: name, expectation: 'block', why: name });
		return { order: victim.order, problem };
	},
});

/** The order must be imported all the same. */
const importedDespite = (name: string, spoiler: Spoiler): BadOrder => ({
	name,
	spoil: (world) => {
		const victim = victimIn(world);
		spoiler(world, victim);
		Object.assign(victim.order, { kind: name });
		return { order: victim.order, problem: null };
	},
});

/** Puts another code on the line, in both places where the shop shows it. */
function recode({ row, detail }: Victim, code: string): void {
	detail.product_reference = code;
	const line = row.associations?.order_rows.find(({ id }) => id === String(detail.id));
	if (line) line.product_reference = code;
}

function deleteProduct(world: WebshopWorld, { detail }: Victim): void {
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
	importedDespite('a code that its product had before', (_world, victim) =>
		recode(victim, 'BESTAAT-NIET'),
	),
	importedDespite('no code, where its product has one now', (_world, victim) => recode(victim, '')),
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
