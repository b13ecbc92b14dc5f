import { emptyShop } from '../../simulators/prestashop';
import type { PrestaShopState, Row } from '../../simulators/prestashop/types';
import type { Seeds } from '../../simulators/seeds';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import { addArticleOf, makeAdministration } from '../orders/administration';
import type { Choices } from '../orders/choices';
import { PLAIN_CHOICES } from '../orders/plainChoices';
import type { OrderStory } from '../orders/orderStory';
import type { Rate } from '../orders/rate';
import { recordedRows } from './recordedRows';

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
		restocked: false,
		takenOff: false,
		paidTwice: false,
		sharesReference: false,
	},
};

/** Settings of a sensible owner: an order is taken in once it is paid, prices as the customer saw them. */
const SENSIBLE: Choices = {
	...PLAIN_CHOICES,
	importFrom: '2025-12-01T00:00:00',
	foreignBusinessVat: 'domestic',
};

export interface RealOptions {
	/** Which of the orders; all when it is left out. */
	chosen?: (order: Row) => boolean;
	/** Settings to use instead of those of a sensible owner. */
	choices?: Partial<Choices>;
}

/** The recorded orders with an administration that knows what they sold. */
export interface RealExport extends Seeds {
	choices: Choices;
	/** By order id, of the few that need telling. */
	stories: ReadonlyMap<string, OrderStory>;
}

/** The 540 recorded orders of a real PrestaShop 8.2.1 shop, or some of them. */
export function realExport({ chosen = () => true, choices: fixed }: RealOptions = {}): RealExport {
	const choices = { ...SENSIBLE, ...fixed };
	const prestaShop = realShop(chosen);
	return {
		choices,
		stories: new Map(Object.entries(STORIES)),
		prestaShop,
		prestaShopSwitches: { now: NOW },
		snelStart: administrationFor(prestaShop, choices),
		snelStartSwitches: {
			rounding: choices.snelStartRounding,
			foreignBusinessVat: choices.foreignBusinessVat,
			vatNumberCheck: 'shape',
		},
	};
}

function realShop(chosen: (order: Row) => boolean): PrestaShopState {
	const state = emptyShop('8.2.1');
	for (const table of TABLES) state.tables[table] = recordedRows(table);
	state.tables.orders = state.tables.orders.filter(chosen);
	return state;
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
