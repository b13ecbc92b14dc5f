import type { OrderPart } from '../../../../domain/order/goods/orderPart';
import { unitsOf } from '../../../../domain/order/totals/draftLines';
import type { RatedLine } from '../../../../domain/order/totals/ratedLine';
import { article } from '../fixtures';

/** One mug of € 10.00 with 21 % VAT, but for what is told otherwise. */
export function part(more: Partial<OrderPart> = {}): OrderPart {
	return {
		kind: 'product',
		article: article('MOK-001', 21),
		description: 'Mok',
		quantity: 1,
		incl: 1000,
		excl: 826,
		rate: 21_000,
		...more,
	};
}

/** Quantity and unit price of lines. */
export const prices = (lines: readonly RatedLine[]) =>
	lines.map(({ line }) => [line.aantal, Number(line.stuksprijs)]);

/** What lines come to, in ten-thousandths of a euro. */
export const unitsOfLines = (lines: readonly RatedLine[]) =>
	lines.reduce((sum, { line }) => sum + unitsOf(line), 0);
