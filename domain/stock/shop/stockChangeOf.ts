import type { StockChange, StockChangeStatus } from '../../stream/stockChange';
import type { WebStock } from '../../stream/webStock';
import type { Wording } from '../../words/wording';

/**
 * One line of the report. What the shop itself said is a text; it has no Dutch. `before` and `after` are null where nothing was read or written.
 */
export function stockChangeOf(
	{ code, shopCode, name, parts, explanation, explanationNl }: WebStock,
	status: StockChangeStatus,
	said: Wording | string,
	before: number | null = null,
	after: number | null = null,
): StockChange {
	const told =
		typeof said === 'string' ? { message: said } : { message: said.en, messageNl: said.nl };
	const texts = { explanation, ...(explanationNl === undefined ? {} : { explanationNl }), ...told };
	const codes = shopCode === undefined ? { code } : { code, shopCode };
	return { kind: 'stockChange', ...codes, name, status, before, after, parts, ...texts };
}
