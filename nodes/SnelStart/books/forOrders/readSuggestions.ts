import { shopCodeOf } from '../../../../domain/article/shopCode';
import type { Article } from '../../../../domain/books/books';
import type { WebOrderLine } from '../../../../domain/stream/webOrder';
import type { SnelStartClient } from '../snelStartClient';
import type { ArticlesWanted } from './booksWanted';

/** Different lines that are helped in one run; what is unknown beyond that is seldom a typing mistake. */
const MOST_LINES = 8;
/** A shorter text stands in half of all codes and names. */
const SHORTEST = 3;

/**
 * Articles that lines with a code unknown to SnelStart may have meant: by other spellings of the code, by barcode, by
 * codes it is part of, and by the longest word of the name. A handful of requests a run, whatever the number of lines;
 * only where every spelling is asked for are those of all codes looked up.
 */
export async function readSuggestions(
	client: SnelStartClient,
	unknown: readonly WebOrderLine[],
	{ shopField, snelStartField, spellings: wanted }: ArticlesWanted,
): Promise<Article[]> {
	const codeOf = (line: WebOrderLine) => shopCodeOf(line, shopField);
	const different = new Map(unknown.map((line) => [`${codeOf(line)}\n${line.name}`, line]));
	const lines = [...different.values()];
	const helped = lines.slice(0, MOST_LINES);
	if (helped.length === 0) return [];
	const codes = (wanted === 'every' ? lines : helped).map(codeOf);
	const words = helped.map(({ name }) => longestWord(name));
	const found = await Promise.all([
		readSpellings(client, codes, snelStartField),
		client.articles.byCode(distinct(helped.flatMap(barcodes))),
		client.articles.like('Artikelcode', telling(helped.map((line) => core(codeOf(line))))),
		client.articles.like('Omschrijving', telling(words.flatMap(inLetters))),
	]);
	return found.flat();
}

/** Where an extra field holds the code, the shop's may have been meant for the article code all the same. */
async function readSpellings(
	client: SnelStartClient,
	codes: readonly string[],
	field: string | null,
): Promise<Article[]> {
	const spelled = distinct(codes.flatMap(spellings));
	if (field === null) return await client.articles.byCode(spelled);
	const found = await Promise.all([
		client.articles.byExtraField(field, spelled),
		client.articles.byCode(distinct([...codes])),
	]);
	return found.flat();
}

/** A code without and with zeros in front, in capitals and in small letters. */
function spellings(code: string): string[] {
	const bare = code.trim();
	return [core(bare), `0${bare}`, `00${core(bare)}`, bare.toUpperCase(), bare.toLowerCase()];
}

const barcodes = ({ ean13, upc, isbn }: WebOrderLine): string[] => [ean13, upc, isbn];

const core = (code: string): string => code.trim().replace(/^0+(?=.)/, '');

const longestWord = (name: string): string =>
	(name.match(/[\p{L}\p{N}]+/gu) ?? []).reduce(
		(best, word) => (word.length > best.length ? word : best),
		'',
	);

const inLetters = (word: string): string[] => {
	const small = word.toLowerCase();
	return [word, small, small.charAt(0).toUpperCase() + small.slice(1)];
};

const distinct = (values: string[]): string[] => [...new Set(values)].filter((text) => text !== '');

const telling = (texts: string[]): string[] =>
	distinct(texts).filter(({ length }) => length >= SHORTEST);
