import type { Row } from '../../simulators/prestashop';
import type { RefundInput } from '../../simulators/prestashop/hooks/refund';
import { leftOf, stateOf, type Happening, type Moment } from './happening';
import type { Payback } from './lifeStory';

const LIVING = [2, 3, 4, 5];

const mayRefund = (at: Moment): boolean =>
	at.wasPaid && LIVING.includes(stateOf(at)) && at.lines.some((line) => leftOf(line) > 0);

const untouched = ({ lines }: Moment): boolean =>
	lines.every((line) => leftOf(line) === Number(line.product_quantity));

/** Some pieces of one line. */
function some({ random, lines }: Moment): RefundInput['lines'] {
	const line = random.pick(lines.filter((one) => leftOf(one) > 0));
	return [{ detailId: line.id, quantity: random.int(1, leftOf(line)) }];
}

const all = ({ lines }: Moment): RefundInput['lines'] =>
	lines
		.filter((line) => leftOf(line) > 0)
		.map((line) => ({ detailId: line.id, quantity: leftOf(line) }));

const priceOf = ({ lines }: Moment, detailId: number | undefined): number =>
	Number(lines.find(({ id }) => id === detailId)?.unit_price_tax_incl);

const refund = (
	weight: number,
	what: string,
	how: Payback,
	input: (at: Moment) => Omit<RefundInput, 'orderId'>,
	may: (at: Moment) => boolean = () => true,
): Happening => ({
	weight,
	may: (at) => mayRefund(at) && may(at),
	act: (at) => {
		const given = { restock: at.random.chance(0.5), ...input(at) };
		const slip: Row | undefined = at.shop.backOffice.refund({ orderId: at.order.id, ...given });
		if (slip) at.story.slips.set(String(slip.id), how);
		else at.story.backWithoutSlip += given.lines.reduce((sum, { quantity }) => sum + quantity, 0);
		return `${what}${slip ? ` (slip ${slip.id})` : ''}`;
	},
});

/** What is paid back, in all the ways of the back office. */
export const refundHappenings: readonly Happening[] = [
	refund(6, 'pieces refunded', 'money', (at) => ({ lines: some(at) })),
	refund(2, 'refunded whole', 'money', (at) => ({ lines: all(at), shipping: true }), untouched),
	refund(
		1,
		'shipping refunded',
		'money',
		() => ({ lines: [], shipping: true }),
		({ order, story }) => Number(order.total_shipping_tax_incl) > 0 && story.slips.size === 0,
	),
	refund(1, 'less refunded than the pieces cost', 'money', (at) => {
		const [{ detailId, quantity }] = some(at);
		const cents = Math.max(1, Math.floor(priceOf(at, detailId) * 50)) * quantity;
		return { lines: [{ detailId, quantity, amount: (cents / 100).toFixed(2) }] };
	}),
	refund(1, 'refunded as a voucher, with a slip', 'voucher', (at) => ({
		lines: some(at),
		voucher: true,
	})),
	refund(1, 'refunded as a voucher, without a slip', 'voucher', (at) => ({
		lines: some(at),
		voucher: true,
		slip: false,
	})),
	refund(1, 'pieces refunded in prices without VAT', 'money', (at) => ({
		lines: some(at),
		pricesExclTax: true,
	})),
	{
		weight: 1,
		may: mayRefund,
		act: (at) => {
			const slip = at.shop.backOffice.slipByModule({ orderId: at.order.id, lines: some(at) });
			at.story.slips.set(String(slip.id), 'money');
			return `pieces refunded by a module (slip ${slip.id})`;
		},
	},
	refund(1, 'a chosen amount refunded', 'unclear', (at) => ({
		lines: some(at),
		chosenAmount: '0.77',
	})),
	refund(
		2,
		'refunded less the voucher',
		'money',
		(at) => ({ lines: all(at), minusVouchers: true }),
		(at) => untouched(at) && Number(at.order.total_discounts_tax_incl) > 0,
	),
];
