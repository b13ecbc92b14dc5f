import { numberedText } from '../../page/numberedText';
import type { DecimalText } from '../../money/decimalText';
import { worded, type Wording } from '../../words/wording';

/** An amount in euros as each language writes it. */
export const amountWording = (amount: DecimalText): Wording =>
	worded(numberedText('en', amount), numberedText('nl', amount));
