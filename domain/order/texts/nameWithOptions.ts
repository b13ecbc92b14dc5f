import { oneLine } from '../../words/text';
import type { WebOrderLine } from '../../stream/webOrder';

export type ProductOption = WebOrderLine['options'][number];

/**
 * The name of an order line taken apart: PrestaShop puts the options of a combination behind the product's name,
 * "T-shirt (Maat:M - Kleur:Rood)" since 1.7.8, "T-shirt - Maat : M, Kleur : Rood" before, and has been seen to write
 * "Notitieboek Stijl : Effen".
 */
export interface NameWithOptions {
	/** Without the options, where all of them are recognised at its end; otherwise the whole name. */
	bare: string;
	/** Options that the name does not tell. */
	missing: ProductOption[];
}

/** PrestaShop keeps 255 characters of a name; what is longer was not written by it and is not taken apart. */
const LONGEST_NAME = 1000;

/** The words before the colon may be in another language than the options were read in; the values decide. */
export function nameWithOptions(name: string, options: readonly ProductOption[]): NameWithOptions {
	const whole = plain(name);
	if (options.length === 0) return { bare: whole, missing: [] };
	if (isTooLong(whole, options)) return { bare: whole, missing: [...options] };
	for (const suffix of suffixesOf(options)) {
		const found = suffix.exec(whole);
		if (found && options.every((option) => tells(found[0], option.value))) {
			return { bare: whole.slice(0, found.index).trimEnd(), missing: [] };
		}
	}
	return { bare: whole, missing: options.filter((option) => !hasPair(whole, option)) };
}

/** Shorter values, sizes mostly, may well mean something else in a name: "25 m" is not size M. */
const LETTERS_OF_A_WORD = 3;

/** Options that a name, SnelStart's own for an article, does not tell: neither as a pair nor by the value as a word. */
export function optionsNotTold(name: string, options: readonly ProductOption[]): ProductOption[] {
	const whole = plain(name);
	if (isTooLong(whole, options)) return [...options];
	return options.filter(
		(option) =>
			!hasPair(whole, option) &&
			!(plain(option.value).length >= LETTERS_OF_A_WORD && tells(whole, option.value)),
	);
}

/** "Maat: M, Kleur: Rood" */
export function optionsInWords(options: readonly ProductOption[]): string {
	return options
		.map(({ name, value }) => [plain(name), plain(value)].filter(Boolean).join(': '))
		.filter(Boolean)
		.join(', ');
}

const plain = (text: string): string => oneLine(text).normalize('NFC');

const isTooLong = (whole: string, options: readonly ProductOption[]): boolean =>
	[whole, ...options.flatMap(({ name, value }) => [name, value])].some(
		({ length }) => length > LONGEST_NAME,
	);

const escaped = (text: string): string => plain(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const NO_WORD_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_WORD_AFTER = '(?![\\p{L}\\p{N}])';

function tells(text: string, value: string): boolean {
	return new RegExp(`${NO_WORD_BEFORE}${escaped(value)}${NO_WORD_AFTER}`, 'iu').test(text);
}

function hasPair(text: string, { name, value }: ProductOption): boolean {
	const pair = `${NO_WORD_BEFORE}${escaped(name)}\\s*:\\s*${escaped(value)}${NO_WORD_AFTER}`;
	return plain(name) !== '' && new RegExp(pair, 'iu').test(text);
}

/** The three forms, each with as many pairs as there are options, in any order. */
function suffixesOf(options: readonly ProductOption[]): RegExp[] {
	const names = options.map(({ name }) => escaped(name)).filter(Boolean);
	const values = options.map(({ value }) => escaped(value)).join('|');
	const pair = (name: string) => `(?:${name})\\s*:\\s*(?:${values})`;
	const more = options.length - 1;
	const suffix = (lead: string, one: string, separator: string, end = '') =>
		new RegExp(`${lead}${one}(?:${separator}${one}){${more}}${end}$`, 'iu');
	const known = names.length === 0 ? '(?!)' : names.join('|');
	return [
		suffix('\\s*\\(', pair(`${known}|[^:(]+?`), '\\s*-\\s*', '\\)'),
		suffix('\\s+-\\s+', pair(`${known}|(?:(?!\\s-\\s)[^:,])+?`), '\\s*,\\s*'),
		suffix('\\s+', pair(known), '\\s*,\\s*'),
	];
}
