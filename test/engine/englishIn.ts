import { englishPieces } from './englishPieces';

/** An amount with a point for its decimals; part of no version, address or date. */
const ENGLISH_AMOUNT = /(?<![\w.,:/-])-?\d{1,9}\.\d{2}(?![\w.,:/-]\w)(?!\w)/g;

/**
 * English that stands on a Dutch page: pieces of the English half of any wording of the product, in whose Dutch half
 * they do not stand, and amounts with a point for their decimals.
 *
 * @param html a page, or a table as text
 */
export function englishIn(html: string): string[] {
	const text = html
		.replace(/<style[\s\S]*?<\/style>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&#39;', "'")
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');
	const pieces = englishPieces().filter((piece) => text.includes(piece));
	return [...pieces, ...(text.match(ENGLISH_AMOUNT) ?? [])];
}

/** The same of everything that people read in what a node told: its pages, and its lines where it has no page. */
export const englishTold = (items: ReadonlyArray<{ html?: string; text?: string }>): string[] => [
	...new Set(
		items
			.filter(({ html = '' }) => !html.includes('<html lang="en">'))
			.flatMap(({ html = '', text = '' }) => englishIn(`${html} ${text}`)),
	),
];
