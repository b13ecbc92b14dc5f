import type { PrestaShopState, PrestaShopVersion, Row, Verb, WebserviceKey } from '../types';
import standard from './standardShop.json';

const readVerbs: Verb[] = ['GET', 'HEAD'];
const allVerbs: Verb[] = [...readVerbs, 'POST', 'PUT', 'PATCH', 'DELETE'];

const resourcesOfALink = [
	'addresses',
	'carriers',
	'combinations',
	'configurations',
	'countries',
	'currencies',
	'customers',
	'customizations',
	'languages',
	'order_carriers',
	'order_cart_rules',
	'order_details',
	'order_histories',
	'order_invoices',
	'order_payments',
	'order_slip',
	'order_states',
	'orders',
	'product_option_values',
	'products',
	'shops',
	'stock_availables',
	'tax_rule_groups',
	'tax_rules',
	'taxes',
];

const minimalPermissions: Record<string, Verb[]> = {
	...Object.fromEntries(resourcesOfALink.map((resource): [string, Verb[]] => [resource, ['GET']])),
	stock_availables: ['GET', 'PUT', 'PATCH'],
	order_histories: ['GET', 'POST'],
};

const key = (
	text: string,
	permissions: Record<string, Verb[]>,
	rest: Partial<WebserviceKey> = {},
): WebserviceKey => ({ key: text, active: true, shops: [1, 2, 3, 4], permissions, ...rest });

/** The invented keys of the recordings, by what they may do. The first one may do everything. */
export const standardKeys = (): WebserviceKey[] => [
	key('PSTESTKEYALL00000000000000000001', { '*': allVerbs }),
	key('PSTESTKEYREADONLY000000000000002', { '*': readVerbs }),
	key('PSTESTKEYMINIMAL0000000000000003', minimalPermissions),
	key('PSTESTKEYINACTIVE000000000000004', { '*': allVerbs }, { active: false }),
	key('PSTESTKEYNOPERMS0000000000000005', {}),
	key('PSTESTKEYSHOP1ONLY00000000000006', { '*': allVerbs }, { shops: [1] }),
];

const settings: Record<string, string> = {
	PS_LANG_DEFAULT: '2',
	PS_CURRENCY_DEFAULT: '1',
	PS_COUNTRY_DEFAULT: '13',
	PS_TIMEZONE: 'Europe/Amsterdam',
	PS_SHOP_NAME: 'TestWinkel',
	PS_STOCK_MANAGEMENT: '1',
	PS_ORDER_OUT_OF_STOCK: '0',
	PS_PRICE_ROUND_MODE: '2',
	PS_ROUND_TYPE: '2',
	PS_GIFT_WRAPPING_TAX_RULES_GROUP: '1',
	PS_INVOICE: '1',
	PS_MULTISHOP_FEATURE_ACTIVE: '0',
	PS_OS_CHEQUE: '1',
	PS_OS_PAYMENT: '2',
	PS_OS_PREPARATION: '3',
	PS_OS_SHIPPING: '4',
	PS_OS_DELIVERED: '5',
	PS_OS_CANCELED: '6',
	PS_OS_REFUND: '7',
	PS_OS_ERROR: '8',
	PS_OS_OUTOFSTOCK_PAID: '9',
	PS_OS_OUTOFSTOCK: '9',
	PS_OS_BANKWIRE: '10',
	PS_OS_WS_PAYMENT: '11',
	PS_OS_OUTOFSTOCK_UNPAID: '12',
	PS_OS_COD_VALIDATION: '13',
	PS_ECOTAX_TAX_RULES_GROUP_ID: '1',
	PS_TAX_ADDRESS_TYPE: 'id_address_delivery',
	PS_PACK_STOCK_TYPE: '0',
};

/** State ids that differ in 1.6: a PayPal state sits at 11 and moves the later ones up. */
const settings16: Record<string, string> = {
	PS_OS_PAYPAL: '11',
	PS_OS_WS_PAYMENT: '12',
	PS_OS_OUTOFSTOCK_UNPAID: '13',
	PS_OS_COD_VALIDATION: '14',
};

const createdAt = '2026-11-23 11:33:56';

const setting = ([name, value]: [string, string], index: number): Row => ({
	id: index + 1,
	value,
	name,
	id_shop_group: '',
	id_shop: '',
	date_add: createdAt,
	date_upd: createdAt,
});

/** The groups of a new shop, in English and Dutch: people who are unknown, guests, and customers. */
const GROUPS = [
	['Visitor', 'Bezoeker'],
	['Guest', 'Gast'],
	['Customer', 'Klant'],
];

const group = (names: string[], index: number): Row => ({
	id: index + 1,
	reduction: '0.00',
	price_display_method: '0',
	show_prices: '1',
	date_add: createdAt,
	date_upd: createdAt,
	name: names.map((value, language) => ({ id: String(language + 1), value })),
});

/**
 * A freshly installed Dutch shop: languages en (1) and nl (2, default), euro and dollar, 21 and 9 %
 * VAT, carriers, order states and settings of the recorded shop, no products, customers or orders.
 */
export function emptyShop(version: PrestaShopVersion = '8.2.1'): PrestaShopState {
	const tables = structuredClone(standard) as unknown as Record<string, Row[]>;
	const own = version === '1.6.1.24' ? { ...settings, ...settings16 } : settings;
	tables.configurations = Object.entries(own).map(setting);
	tables.shop_groups = [{ id: 1, name: 'Default', share_stock: '0', active: '1' }];
	tables.groups = GROUPS.map(group);
	tables.shop_urls = [{ id: 1, id_shop: '1', virtual_uri: '', main: '1', active: '1' }];
	if (version === '1.6.1.24') shiftStates(tables.order_states);
	return { tables, keys: standardKeys() };
}

function shiftStates(states: Row[]): void {
	for (const state of states) {
		if (state.id >= 11) state.id += 1;
	}
	const wire = states.find(({ id }) => id === 10);
	const name = ['Awaiting PayPal payment', 'In afwachting van betaling door PayPal'];
	const texts = name.map((value, index) => ({ id: String(index + 1), value }));
	states.push({ ...wire, id: 11, module_name: '', name: texts });
}
