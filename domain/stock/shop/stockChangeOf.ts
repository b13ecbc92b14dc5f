import type { StockChange, StockChangeStatus } from '../../stream/stockChange';
import type { WebStock } from '../../stream/webStock';

/** One line of the report. `before` and `after` are null where nothing was read or written. */
export function stockChangeOf(
	{ code, shopCode, name, parts, explanation, explanationNl }: WebStock,
	status: StockChangeStatus,
	message: string,
	before: number | null = null,
	after: number | null = null,
): StockChange {
	const texts = { explanation, ...(explanationNl === undefined ? {} : { explanationNl }), message };
	const codes = shopCode === undefined ? { code } : { code, shopCode };
	return { kind: 'stockChange', ...codes, name, status, before, after, parts, ...texts };
}
