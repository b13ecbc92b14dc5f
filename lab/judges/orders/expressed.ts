import type { Row } from '../../simulators/prestashop/types';
import type { Choices } from '../../worlds/orders/choices';
import type { ExpressionName } from '../../worlds/orders/expressions';
import { millionths } from './millionths';
import { oneLine } from './sameStart';
import type { ShopRows } from './shopRows';

const HUNDRED = millionths('100');

type Of = (order: Row, shop: ShopRows, choices: Choices) => Partial<Choices>;

/** What each expression of the owner comes to for an order, told from the shop's own rows. */
const VALUES: Record<ExpressionName, Of> = {
	description: (order, shop) => ({
		description: `Bestelling ${String(order.reference)} voor ${oneLine(invoice(order, shop)?.lastname)}`,
	}),
	documentStatus: ({ module }) => ({
		documentStatus: module === 'ps_wirepayment' ? 'Bevestiging' : 'Order',
	}),
	template: (order, shop) => ({
		template: carrier(order, shop) === 'DHL Europack' ? 'Webshop thee' : 'Webshop',
	}),
	costCentre: (order, shop) => ({
		costCentre: shop.countryOf(invoice(order, shop)) === 'NL' ? 10 : 20,
	}),
	paymentTerm: (order, shop) => ({
		paymentTerm: oneLine(invoice(order, shop)?.company) === '' ? 8 : 30,
	}),
	differenceCeiling: (order) => ({ differenceCeiling: isLarge(order) ? 10 : 3 }),
	lineMode: (order, shop) => ({
		lineMode: carrier(order, shop) === 'Afhalen' ? 'shopPrice' : 'full',
	}),
	unevenAmounts: ({ id }) => ({
		unevenAmounts: Number(id) % 2 === 0 ? 'oneLine' : 'twoLines',
	}),
	addressSource: (order, shop) => ({
		addressSource: isGuest(order, shop) ? 'shop' : 'mixed',
	}),
	importKeyPrefix: ({ id_shop: shop }) => ({ importKeyPrefix: `W${String(shop)}-` }),
	priceMode: (order, shop) => ({
		priceMode: oneLine(invoice(order, shop)?.company) === '' ? 'incl' : 'excl',
	}),
	memo: ({ id }) => ({ memo: `Web ${String(id)}: {note}` }),
	unknownArticle: ({ module }) => ({
		unknownArticle: module === 'mollie' ? 'default' : 'block',
	}),
	invoiceByEmail: (order, shop) => ({
		invoiceByEmail: oneLine(invoice(order, shop)?.company) !== '',
	}),
	leftOut: (order, shop, { leftOutOrders: [, ...others] }) => ({
		leftOutOrders: [...(isGuest(order, shop) ? [String(order.id)] : []), ...others],
	}),
	headField: ({ module, reference }, _, { headFields: [first, ...others] }) => ({
		headFields: [{ ...first, text: `${String(module)} ${String(reference)}` }, ...others],
	}),
	rowIs: (order, _, { table: [first, ...others] }) => ({
		table: [{ ...first, is: isLarge(order) ? '*' : 'Postduif' }, ...others],
	}),
	rowSet: ({ id }, _, { table: [first, ...others] }) => {
		const salesperson = Number(id) % 2 === 0 ? 'Even' : 'Oneven';
		return { table: [{ ...first, set: { ...first.set, salesperson } }, ...others] };
	},
};

/** The settings with the owner's expressions in their places, for one order as the shop has it. */
export const expressed = (order: Row, choices: Choices, shop: ShopRows): Choices =>
	choices.expressions.reduce<Choices>(
		(of, name) => ({ ...of, ...VALUES[name](order, shop, of) }),
		choices,
	);

const invoice = (order: Row, shop: ShopRows) => shop.address(order, 'invoice');

const carrier = (order: Row, shop: ShopRows): string =>
	String(shop.row('carriers', order.id_carrier)?.name ?? '');

const isGuest = (order: Row, shop: ShopRows): boolean =>
	String(shop.customer(order)?.is_guest) === '1';

const isLarge = (order: Row): boolean => millionths(order.total_paid_tax_incl) >= HUNDRED;
