import { numberedText } from '../../page/numberedText';
import type { DecimalText } from '../../money/decimalText';
import { worded, type Wording } from '../../words/wording';

/** An amount in euros for a cell of a table in each language: a spreadsheet takes it for a number. */
export const amountCell = (amount: DecimalText): Wording =>
	worded(numberedText('en', amount), numberedText('nl', amount));
