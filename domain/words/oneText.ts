import { oneLine } from './text';
import { asItIs, worded, type Wording } from './wording';

/** What went wrong, and what to do about it: '' where nobody says. */
export interface Failed {
	message: Wording;
	fix: Wording;
}

const OPENS = ' [Nederlands: ';
const CLOSES = ']';
const NOTHING = asItIs('');

/** A failure in both languages where only one text gets through, as from a workflow to the one that called it. */
export const inOneText = ({ message, fix }: Failed): string =>
	[message, fix]
		.filter(({ en }) => en !== '')
		.map(({ en, nl }) => `${oneLine(en)}${OPENS}${oneLine(nl)}${CLOSES}`)
		.join('\n');

/** The same out of that text; any other text is the message as it is, in both languages. */
export function outOfOneText(text: string): Failed {
	const [message, fix = NOTHING, ...others] = text.split('\n').map(both);
	return message === null || fix === null || others.length > 0
		? { message: asItIs(text), fix: NOTHING }
		: { message, fix };
}

function both(line: string): Wording | null {
	const at = line.indexOf(OPENS);
	return at < 0 || !line.endsWith(CLOSES)
		? null
		: worded(line.slice(0, at), line.slice(at + OPENS.length, -CLOSES.length));
}
