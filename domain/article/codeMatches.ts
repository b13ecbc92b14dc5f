import type { ShopCode } from '../stream/shopCheck';
import { asCompared } from '../words/asCompared';
import { grouped } from '../words/grouped';

/** What of an administration decides whether a code can be one of its articles. */
export interface CodeRules {
	numericCodes: boolean;
	/** Longest article code (artikelcodeMaxLengte); 0 where SnelStart does not tell. */
	codeLength: number;
}

/** Why a code of the shop has no article of its own in SnelStart. */
export type MissingBecause = 'empty' | 'zeros' | 'swapped' | 'tooLong' | 'notNumeric' | 'missing';

/** A code of the shop with its article, or why there is none and which article may be meant. */
export type CodeMatch<Article> =
	| { one: ShopCode; code: string; article: Article }
	| { one: ShopCode; code: string; article: null; because: MissingBecause; hint?: string };

/**
 * Codes of the shop held against the articles of SnelStart: by the code, but for letter case and blanks, or why there is
 * no article, with the one that differs in leading zeros or carries the code of the other field.
 */
export function codeMatches<Article extends { code: string }>(
	codes: readonly ShopCode[],
	articles: readonly Article[],
	{ codeField, ...rules }: CodeRules & { codeField: 'reference' | 'ean13' },
): Array<CodeMatch<Article>> {
	const exact = new Map(articles.map((article) => [article.code, article]));
	const alike = new Map(articles.map((article) => [asCompared(article.code), article]));
	const bare = new Map(articles.map((article) => [withoutZeros(article.code), article]));
	return codes.map((one) => {
		const code = one[codeField];
		if (code.trim() === '') return { one, code, article: null, because: 'empty' };
		const article = exact.get(code) ?? alike.get(asCompared(code));
		if (article) return { one, code, article };
		const other = codeField === 'reference' ? one.ean13 : one.reference;
		const nearly = bare.get(withoutZeros(code));
		const swapped = other.trim() === '' ? undefined : alike.get(asCompared(other));
		const hint = (nearly ?? swapped)?.code;
		const because = nearly ? 'zeros' : swapped ? 'swapped' : whyImpossibleCode(code, rules);
		return { one, code, article: null, because, ...(hint === undefined ? {} : { hint }) };
	});
}

/** Codes that stand on more than one product or combination, but for letter case and blanks. */
export const doubleCodes = (
	codes: readonly ShopCode[],
	codeField: 'reference' | 'ean13',
): string[] => {
	const filled = codes.filter((one) => one[codeField].trim() !== '');
	const rows = grouped(filled, (one) => asCompared(one[codeField]));
	return [...rows].flatMap(([code, same]) => (same.length > 1 ? [code] : []));
};

function whyImpossibleCode(code: string, { numericCodes, codeLength }: CodeRules): MissingBecause {
	if (codeLength > 0 && code.length > codeLength) return 'tooLong';
	return numericCodes && !isNumber(code) ? 'notNumeric' : 'missing';
}

function withoutZeros(code: string): string {
	const text = asCompared(code);
	let start = 0;
	while (start < text.length - 1 && text[start] === '0') start += 1;
	return text.slice(start);
}

const isNumber = (code: string): boolean =>
	[...code].every((character) => character >= '0' && character <= '9');
