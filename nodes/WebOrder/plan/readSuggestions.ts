import { shopCodeOf } from '../../../domain/article/shopCode';
import type { Article } from '../../../domain/order/books';
import type { WebOrderLine } from '../../../domain/order/webOrder';
import type { SnelStartClient } from '../../SnelStart/transport/client';
import type { Choices } from './choices';

/** Different lines that are helped in one run; what is unknown beyond that is seldom a typing mistake. */
const MOST_LINES = 8;
/** Other spellings of codes: what one filter on articles takes. */
const MOST_CODES = 24;
const SHORTEST_WORD = 4;

/**
 * Articles that lines with a code unknown to SnelStart may have meant: by other spellings of the code, by barcode, and
 * by the longest word of the name. At most three requests a run, whatever the number of lines.
 */
export async function readSuggestions(
	client: SnelStartClient,
	unknown: readonly WebOrderLine[],
	{ settings }: Choices,
): Promise<Article[]> {
	const lines = new Map(
		unknown.map((line) => [`${shopCodeOf(line, settings.shopArticleField)}\n${line.name}`, line]),
	);
	const helped = [...lines.values()].slice(0, MOST_LINES);
	if (helped.length === 0) return [];
	const codes = helped.map((line) => shopCodeOf(line, settings.shopArticleField));
	const found = await Promise.all([
		client.findArticlesByCode(spellings(helped, codes).slice(0, MOST_CODES)),
		client.articlesLike(distinct(codes.map(core))),
		client.articlesLike(distinct(helped.map(({ name }) => longestWord(name)))),
	]);
	return found.flat();
}

/** Codes without and with zeros in front, in capitals and in small letters, and the barcodes of the lines. */
function spellings(lines: readonly WebOrderLine[], codes: readonly string[]): string[] {
	const bare = codes.map((code) => code.trim());
	return distinct([
		...bare.map(core),
		...lines.flatMap(({ ean13, upc, isbn }) => [ean13, upc, isbn]),
		...bare.map((code) => `0${code}`),
		...bare.map((code) => `00${core(code)}`),
		...bare.map((code) => code.toUpperCase()),
		...bare.map((code) => code.toLowerCase()),
	]);
}

const core = (code: string): string => code.trim().replace(/^0+(?=.)/, '');

function longestWord(name: string): string {
	const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
	const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
	return longest.length >= SHORTEST_WORD ? longest : '';
}

const distinct = (values: string[]): string[] =>
	[...new Set(values)].filter((text) => text !== '' && text !== '0');
