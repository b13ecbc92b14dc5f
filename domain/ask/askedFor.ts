import type { AskedFor } from '../stream/askedFor';
import { oneLine } from '../words/text';

/** Words that say what follows them, in both languages. */
const NAMES: Record<Exclude<AskedFor['what'], 'any'>, readonly string[]> = {
	article: ['artikel', 'artikelcode', 'article', 'product', 'voorraad', 'stock'],
	order: ['order', 'weborder', 'bestelling', 'ordernummer', 'referentie', 'reference'],
	salesOrder: ['verkooporder', 'verkoopordernummer', 'salesorder'],
	customer: ['klant', 'relatie', 'klantnummer', 'customer'],
};

/** Words that may stand between such a word and what is meant. */
const FILLERS = 'van nummer nr no number met code is of with the de het'.split(' ');

/** Longer texts are no code, number or name. */
const LONGEST = 200;

const MARKS = new Set('.,;:?!"\'()[]#');

/** Without the marks of a sentence around it: a code keeps those inside it. */
function bare(word: string): string {
	let [start, end] = [0, word.length];
	while (start < end && MARKS.has(word[start])) start += 1;
	while (end > start && MARKS.has(word[end - 1])) end -= 1;
	return word.slice(start, end);
}

const hasDigit = (word: string): boolean => [...word].some((sign) => sign >= '0' && sign <= '9');

/** PrestaShop's references: nine capitals. */
const isReference = (word: string): boolean => /^[A-Z]{9}$/.test(word);

/**
 * What a text asks for. A single word may be anything; "order 88", "artikel LEV-MOK" and "klant Jansen" say what they
 * mean, also within a sentence. Null where there is nothing to look for.
 */
export function askedFor(typed: string): AskedFor | null {
	const text = oneLine(typed).slice(0, LONGEST);
	const words = text.split(' ').map(bare).filter(Boolean);
	if (words.length === 0) return null;
	if (words.length === 1) return { what: 'any', text: words[0] };
	const named = namedIn(words);
	if (named) return named;
	const telling = words.find((word) => hasDigit(word) || isReference(word));
	if (telling !== undefined) return { what: 'any', text: telling };
	return { what: 'any', text: words.join(' ') };
}

function namedIn(words: readonly string[]): AskedFor | null {
	for (const [what, names] of Object.entries(NAMES) as Array<[AskedFor['what'], string[]]>) {
		const place = words.findIndex((word) => names.includes(word.toLowerCase()));
		if (place < 0) continue;
		const rest = words.slice(place + 1);
		const from = rest.findIndex((word) => !FILLERS.includes(word.toLowerCase()));
		if (from < 0) continue;
		if (what === 'customer') return { what, text: rest.slice(from).join(' ') };
		if (what === 'article') return { what, text: rest[from] };
		const meant = rest.slice(from).find((word) => hasDigit(word) || isReference(word));
		return { what, text: meant ?? rest[from] };
	}
	return null;
}
