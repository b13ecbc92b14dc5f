import { strayDutch } from './dutch';

/** One text a person reads in the editor, and where it stands. */
export interface Copy {
	at: string;
	text: string;
}

const SMALL_WORDS =
	'a an and as at but by en for from if in nor of on or per the to via vs with'.split(' ');
const PROPER_NAMES =
	'SnelStart PrestaShop S-Connect n8n UBL VAT ID IDs SKU SKUs URL API JSON HTTP HTTPS Bearer Authorization EAN ISO XML EU'.split(
		' ',
	);
const EMOJI = /\p{Extended_Pictographic}/u;
const MAX_HINT = 120;

/** A request by its method and address, which are no words. */
const isRequest = (text: string): boolean => /^(DELETE|GET|POST|PUT) \/\S+$/.test(text);

const wordsOf = (text: string): string[] =>
	isRequest(text) ? [] : text.split(/[\s/]+/).filter((word) => word !== '');
const bare = (word: string): string => word.replace(/^[("'<]+|[)"'>,.:;?!]+$/g, '');

/** 'Get Many Web Orders': every word begins with a capital but the small ones in between; terms in brackets are not judged. */
export function titleCase({ at, text }: Copy): string[] {
	const words = wordsOf(text.replace(/\([^()]*\)/g, ' ')).map(bare);
	const wrong = words.filter((word, index) => {
		if (word === '' || PROPER_NAMES.includes(word) || /^\d/.test(word)) return false;
		const small = SMALL_WORDS.includes(word.toLowerCase());
		if (small && index > 0 && index < words.length - 1) return word !== word.toLowerCase();
		return !/^\p{Lu}/u.test(word);
	});
	return wrong.map((word) => `${at}: '${word}' in '${text}' is not in title case`);
}

/** 'Get many web orders': a capital first and then only in names. */
export function sentenceCase({ at, text }: Copy): string[] {
	const [first = '', ...others] = wordsOf(text).map(bare);
	const capitals = others.filter((word) => /\p{Lu}/u.test(word) && !PROPER_NAMES.includes(word));
	return [
		...(/^\p{Lu}/u.test(first) ? [] : [`${at}: '${text}' does not begin with a capital`]),
		...capitals.map((word) => `${at}: '${word}' in '${text}' has a capital inside a sentence`),
	];
}

/** English, without emoji, without blanks at its ends, and a bracketed term named once. */
export function plainEnglish({ at, text }: Copy): string[] {
	const found = (isRequest(text) ? [] : strayDutch(text)).map(
		(word) => `${at}: '${word}' is Dutch, in '${text}'`,
	);
	if (EMOJI.test(text)) found.push(`${at}: has an emoji, '${text}'`);
	if (text !== text.trim() || /\s{2,}/.test(text)) found.push(`${at}: has stray blanks, '${text}'`);
	const terms = (text.match(/\([^()]*\)/g) ?? []).map((term) => term.toLowerCase());
	if (new Set(terms).size < terms.length) found.push(`${at}: explains a term twice, '${text}'`);
	return found;
}

export function description({ at, text }: Copy): string[] {
	const found = [];
	if (text === '') return [`${at}: has no description`];
	if (!/^['"(]?[\p{Lu}\d]/u.test(text))
		found.push(`${at}: '${text}' does not begin with a capital`);
	const sentences = text.split(/[.!?]\s+(?=\p{Lu})/u).length;
	if (sentences === 1 && text.endsWith('.')) found.push(`${at}: one sentence with a full stop`);
	if (sentences > 1 && !/[.!?]$/.test(text)) found.push(`${at}: sentences without a full stop`);
	return found;
}

export function hint({ at, text }: Copy): string[] {
	return text.length > MAX_HINT
		? [`${at}: hint has ${text.length} characters, not ${MAX_HINT}`]
		: [];
}

export function whether({ at, text }: Copy): string[] {
	return text.startsWith('Whether ') ? [] : [`${at}: '${text}' does not begin with 'Whether'`];
}

/** Lists of five and more are sorted by what the reader sees. */
export function sorted(at: string, names: readonly string[]): string[] {
	if (names.length < 5) return [];
	const inOrder = [...names].sort((a, b) => a.localeCompare(b, 'en'));
	return names.join() === inOrder.join() ? [] : [`${at}: not sorted, ${names.join(', ')}`];
}
