import { isFeeLine } from '../../../../domain/article/isFeeLine';
import { microsOf } from '../../../../domain/money/cents';
import { looksLikeGiftCard } from '../../../../domain/order/costs/looksLikeGiftCard';
import type { ShopCheck } from '../../../../domain/stream/shopCheck';
import { text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { countedOrders } from './countedOrders';

/** What rounding may leave of a total, in millionths. */
const ROUNDING = 50_000;

const PARTS = ['total_products_wt', 'total_shipping_tax_incl', 'total_wrapping_tax_incl'];

/**
 * What an order total has on top of its parts, in millionths. Nothing where a voucher below nothing added it, whose sign
 * PrestaShop does not write (`abs` in PaymentModule).
 */
const surplus = (order: ShopRow): number => {
	const of = (name: string) => microsOf(text(order, name)) ?? 0;
	const parts = PARTS.reduce((sum, name) => sum + of(name), 0);
	const discounts = of('total_discounts_tax_incl');
	const onTop = of('total_paid_tax_incl') - parts;
	return Math.abs(onTop - discounts) <= ROUNDING ? 0 : onTop + discounts;
};

/**
 * What modules added to orders, by the place they found for it; of a voucher nothing is told, since it may name somebody.
 */
export function additionsSeen(
	orders: readonly ShopRow[],
	lines: readonly ShopRow[],
	vouchers: readonly ShopRow[],
): ShopCheck['additions'] {
	const moduleOf = new Map(orders.map((row) => [text(row, 'id'), text(row, 'module')]));
	const modules = (ids: readonly string[]) =>
		countedOrders(
			[...new Set(ids)].map((id) => moduleOf.get(id) ?? ''),
			(module) => module,
		);
	const inTotal = orders.filter((row) => surplus(row) > ROUNDING).map((row) => text(row, 'id'));
	const onLines = lines
		.filter((row) =>
			isFeeLine({
				code: text(row, 'product_reference'),
				productId: text(row, 'product_id'),
				name: text(row, 'product_name'),
			}),
		)
		.map((row) => text(row, 'id_order'));
	const cards = vouchers
		.filter((row) => looksLikeGiftCard({ name: text(row, 'name') }))
		.map((row) => text(row, 'id_order'));
	return [
		...modules(inTotal).map((one) => ({ ...one, form: 'total' as const })),
		...modules(onLines).map((one) => ({ ...one, form: 'line' as const })),
		...modules(cards).map((one) => ({ ...one, form: 'giftCard' as const })),
	];
}
