import type { WebOrderLine } from '../../stream/webOrder';
import { optionsInWords } from './nameWithOptions';
import type { FurtherTokens } from './filledText';

type LineReader = (line: WebOrderLine) => string;

/** What a token says of an order line, beside those of the order. */
const READERS: Readonly<Record<string, LineReader>> = {
	product: ({ name }) => name,
	code: ({ code }) => code,
	ean13: ({ ean13 }) => ean13,
	productId: ({ productId }) => productId,
	combinationId: ({ combinationId }) => combinationId,
	quantity: ({ quantity }) => String(quantity),
	options: ({ options }) => optionsInWords(options),
	customisation: ({ customisations }) => customisations.join(', '),
	lineTotal: ({ totalIncl }) => totalIncl,
};

export const LINE_TOKEN_NAMES: readonly string[] = Object.keys(READERS);

/** The tokens of a line with what they stand for. */
export const lineTokens = (line: WebOrderLine): FurtherTokens =>
	Object.fromEntries(Object.entries(READERS).map(([name, read]) => [name, read(line)]));
