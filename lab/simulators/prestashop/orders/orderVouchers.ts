import type { Voucher } from '../cart/vouchers';
import { findByReference } from '../hooks/backOffice';
import type { Shop } from '../store/shop';
import type { OrderLineInput, VoucherInput } from './placeOrderInput';

/** The vouchers of a cart with the products they name looked up; throws when one does not exist. */
export function vouchersOf(
	shop: Shop,
	inputs: VoucherInput[] | undefined,
	conversionRate: number,
): Voucher[] {
	return (inputs ?? []).map((input) => ({
		input,
		conversionRate,
		productIds: input.products?.map((one) => findByReference(shop, one).productId),
		gift:
			input.giftReference === undefined ? undefined : findByReference(shop, input.giftReference),
	}));
}

/** Cart::addCartRule puts one piece of a gift in the cart, on the line that is there or a new one. */
export function withGifts(
	shop: Shop,
	lines: OrderLineInput[],
	vouchers: VoucherInput[] | undefined,
): OrderLineInput[] {
	const gifts = (vouchers ?? []).flatMap(({ giftReference }) => giftReference ?? []);
	return gifts.reduce((cart, gift) => withOneMore(shop, cart, gift), lines);
}

function withOneMore(shop: Shop, lines: OrderLineInput[], gift: string): OrderLineInput[] {
	const { productId, combinationId } = findByReference(shop, gift);
	const at = lines.findIndex((line) => {
		if (line.customization !== undefined) return false;
		if (line.reference !== undefined) return line.reference.toLowerCase() === gift.toLowerCase();
		return line.productId === productId && (line.combinationId ?? 0) === combinationId;
	});
	if (at < 0) return [...lines, { reference: gift, quantity: 1 }];
	return lines.map((line, index) =>
		index === at ? { ...line, quantity: line.quantity + 1 } : line,
	);
}
