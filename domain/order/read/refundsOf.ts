import { microsOf } from '../../money/cents';
import type { WebOrderRefund } from '../../stream/webOrder';

/** A refund that was made in the shop (creditnota, order_slip). */
export interface CreditSlip {
	/** What it gave back of order lines. */
	lines: WebOrderRefund[];
	shipping: Pick<WebOrderRefund, 'amountIncl' | 'amountExcl'>;
}

/** What refunds gave back: a member per line, and one without a line where shipping was given back. */
export function refundsOf(slips: readonly CreditSlip[]): WebOrderRefund[] {
	return slips.flatMap(({ lines, shipping }) => [...lines, ...ofShipping(shipping)]);
}

function ofShipping({ amountIncl, amountExcl }: CreditSlip['shipping']): WebOrderRefund[] {
	if ([amountIncl, amountExcl].every((written) => !microsOf(written))) return [];
	return [{ lineId: '', quantity: 0, amountIncl, amountExcl }];
}

/** Pieces of an order line that came back. */
export interface ReturnedPieces {
	refunded: number;
	returned: number;
}

/** Whether goods of a line may have been given back: the shop says so, or (null) it does not say. */
export const mayBeRefunded = (pieces: ReturnedPieces | null): boolean =>
	pieces === null || pieces.refunded > 0 || pieces.returned > 0;
