import type { WebOrder } from '../stream/webOrder';

/**
 * What a payment method goes by in the settings: the module that took the payment, its name, and its name without what
 * modules put behind it over the years, as in "iDEAL (fee incl. € 0,35)", "iDEAL | Wero" and "iDEAL + € 0,35".
 */
export function paymentNames({ payment }: Pick<WebOrder, 'payment'>): string[] {
	const { module, name } = payment;
	return [...new Set([module, name, withoutSuffix(name)])];
}

const MARKS = ['(', '[', '{', '|', '（', '｜'];

/**
 * A name up to the first bracket or bar in it, without an amount or percentage of a fee behind it, without emoji, and with
 * one blank between its words; the whole of one that begins so.
 */
export function withoutSuffix(name: string): string {
	const ends = MARKS.map((mark) => name.indexOf(mark)).filter((at) => at > 0);
	const stem = ends.length === 0 ? name : name.slice(0, Math.min(...ends));
	const words = stem.replace(PICTURES, ' ').split(BLANKS).filter(Boolean);
	const kept = words.slice(0, words.length - feeWords(words)).join(' ');
	const bare = kept.length === words.join(' ').length ? kept : withoutEnd(kept);
	return bare === '' ? name : bare;
}

const PICTURES = /[\p{Extended_Pictographic}\uFE0F\u200D]/gu;
const BLANKS = /\s+/u;

/** What joined a fee to the name; looked at from the end, so that it takes no longer for a long text. */
function withoutEnd(text: string): string {
	let end = text.length;
	while (end > 0 && ' :;,+–—-'.includes(text[end - 1])) end -= 1;
	return text.slice(0, end);
}

/** Words that stand around the amount of a fee, without the signs on them. */
const AROUND = new Set([
	...['', 'eur', 'euro', 'usd', 'gbp', 'chf', 'incl', 'inkl', 'excl', 'exkl', 'inclusief'],
	...['including', 'fee', 'toeslag', 'kosten', 'surcharge', 'extra', 'cost', 'costs', 'frais'],
	...['gebühr', 'aufschlag', 'zuschlag', 'zzgl', 'met', 'with', 'mit', 'avec', 'plus'],
	...['en', 'and', 'und', 'et', 'btw', 'vat', 'mwst', 'tva'],
]);

/** How many words at the end of a name tell of a fee: none where no amount of money or percentage is among them. */
function feeWords(words: readonly string[]): number {
	let count = 0;
	while (count < words.length - 1 && isOfFee(words[words.length - 1 - count])) count += 1;
	const tail = words.slice(words.length - count).join(' ');
	return /\d/.test(tail) && /[€$£%]|(?:^|[^a-z])(?:euro?|usd|gbp|chf)(?![a-z])/i.test(tail)
		? count
		: 0;
}

const SIGNS = /[€$£%+:;,./&–—-]/gu;

function isOfFee(word: string): boolean {
	const bare = word.toLowerCase().replace(SIGNS, '');
	return (
		AROUND.has(bare) ||
		/^\d+(?:eur|euro|usd|gbp|chf)?$/.test(bare) ||
		/^(?:eur|usd|gbp|chf)\d+$/.test(bare)
	);
}
