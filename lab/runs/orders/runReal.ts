/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyShop, startPrestaShop } from '../../simulators/prestashop';
import type { PrestaShopState, Row } from '../../simulators/prestashop/types';
import { startSnelStart } from '../../simulators/snelstart';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import { credentialsOf, packageRoot } from '../../engine';
import { PLAIN_CHOICES, type Choices } from '../../worlds/orders/choices';
import type { Evidence } from '../../judges/orders/evidence';
import { runOnce } from './runOnce';
import { addArticleOf, makeAdministration } from '../../worlds/orders/administration';
import type { OrderStory } from '../../worlds/orders/orderStory';
import type { Rate } from '../../worlds/orders/rate';

const TABLES = [
	...[
		'orders',
		'order_details',
		'order_cart_rules',
		'order_carriers',
		'order_slip',
		'order_states',
	],
	...['customers', 'addresses', 'countries', 'currencies', 'carriers', 'shops', 'customizations'],
	...['taxes', 'tax_rule_groups', 'combinations', 'product_options', 'product_option_values'],
];
/** A little after the last of the recorded orders. */
const NOW = '2026-11-23T13:00:00Z';

/** What the maker of the recorded orders knew: one voucher gave a waffle away. */
const STORIES: Record<string, OrderStory> = {
	12: {
		vouchers: [{ name: 'Gratis stroopwafel', off: 'goods', gift: 'GRATIS-1', freeShipping: false }],
		stage: 'ready',
		input: { lines: [] },
		houseNumbers: { invoice: '', delivery: '' },
		message: '',
		refund: false,
	},
};

/** Settings of a sensible owner: an order is taken in once it is paid, prices as the customer saw them. */
export const REAL_CHOICES: Choices = {
	...PLAIN_CHOICES,
	importFrom: '2025-12-01T00:00:00',
	foreignBusinessVat: 'domestic',
};

/** Serves the 540 recorded orders of a real PrestaShop 8.2.1 shop, or some of them, and imports them. */
export async function runReal(
	chosen: (order: Row) => boolean = () => true,
	fixed: Partial<Choices> = {},
): Promise<Evidence> {
	const choices = { ...REAL_CHOICES, ...fixed };
	const state = realShop(chosen);
	const snelStart = await startSnelStart({
		seed: administrationFor(state, choices),
		switches: {
			rounding: choices.snelStartRounding,
			foreignBusinessVat: choices.foreignBusinessVat,
			vatNumberCheck: 'shape',
		},
	});
	const shop = await startPrestaShop({ seed: state, switches: { now: NOW } });
	try {
		const before = structuredClone(snelStart.state);
		const reports = await runOnce(choices, credentialsOf(snelStart, shop));
		return {
			seed: 0,
			choices,
			shop: shop.state.tables,
			before,
			after: snelStart.state,
			stories: new Map(Object.entries(STORIES)),
			reported: new Map(reports.map((report) => [report.orderId, report])),
		};
	} finally {
		await Promise.all([snelStart.close(), shop.close()]);
	}
}

function realShop(chosen: (order: Row) => boolean): PrestaShopState {
	const state = emptyShop('8.2.1');
	for (const table of TABLES) state.tables[table] = recorded(table);
	state.tables.orders = state.tables.orders.filter(chosen);
	return state;
}

function recorded(table: string): Row[] {
	const file = join(
		packageRoot,
		'lab',
		'worlds',
		'real',
		'prestashop-export-8.2.1',
		`${table}.json`,
	);
	return Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Row[]>)[0];
}

/** An article for every code that was sold, at the rate the shop charged on it inside the Netherlands. */
function administrationFor({ tables }: PrestaShopState, choices: Choices): SnelStartState {
	const state = makeAdministration([], [], choices);
	const rateOfTax = new Map(tables.taxes.map(({ id, rate }) => [String(id), Number(rate)]));
	const rates = new Map<string, Rate>();
	for (const row of tables.order_details) {
		const code = String(row.product_reference);
		const tax = row.associations?.taxes?.[0]?.id;
		const rate: Rate = tax !== undefined && rateOfTax.get(String(tax)) === 9 ? 9 : 21;
		if (code !== '' && (rate === 9 || !rates.has(code))) rates.set(code, rate);
	}
	for (const [code, rate] of rates) addArticleOf(state, code, rate);
	return state;
}
