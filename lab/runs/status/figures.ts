import type { StatusFigure } from '../../judges/status/evidence';
import type { StatusResult } from './checkStatus';

/** The last line of `npm run check:status -- --json`. */
export interface StatusFigures {
	/** States, messages and tracking numbers that the shop had to be told. */
	expected: number;
	/** Those that it was told, each once. */
	made: number;
	repeated: number;
	/** What went back, or has nothing behind it. */
	back: number;
	/** Mails that nobody chose, or that went twice. */
	mails: number;
	/** Mails that went as the owner chose. */
	chosenMails: number;
	seconds: number;
}

export function figuresOf(result: StatusResult, seconds: number): StatusFigures {
	const count = (figure: StatusFigure) =>
		result.faults.filter((one) => one.figure === figure).length;
	return {
		expected: result.made + count('missed'),
		made: result.made,
		repeated: count('repeated'),
		back: count('back'),
		mails: count('mails'),
		chosenMails: result.life.set.prestaShop.mails.length - count('mails'),
		seconds: Math.round(seconds * 10) / 10,
	};
}
