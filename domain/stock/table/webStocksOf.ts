import { frontDecoded } from '../../stream/frontCoded';
import { sparseCells } from '../../stream/sparseColumn';
import type { WebStock } from '../../stream/webStock';
import type { WebStockTable } from '../../stream/webStockTable';
import { webStockOf, type StockSum } from '../stockSum';
import type { Term } from '../term';
import { unitsOf } from '../units';
import { numberOf } from './numberOf';
import { idOfCode } from './tablePlaces';
import { termAt, wordsAt } from './wordings';

/**
 * The web stock of an item, whether it is one article or a table of them all; those of a table have their code for an id,
 * and no name. The number of the table counts, also where it was changed behind the calculation: the sum then says what it
 * was. Throws an Error where a column cannot be read.
 */
export function webStocksOf(item: WebStock | WebStockTable): WebStock[] {
	if (item.kind === 'webStock') return [item];
	const codes = frontDecoded(item.codes);
	const shopCodes = item.shopCodes === undefined ? undefined : frontDecoded(item.shopCodes);
	const wordings = frontDecoded(item.wordings);
	const sums = sparseCells(item.sums);
	const recipes = sparseCells(item.recipes);
	const ids = codes.map((code, place) => item.rest[place]?.articleId ?? idOfCode(code));
	return codes.map((code, place): WebStock => {
		const quantity = item.quantities[place];
		const parts = recipes.get(place)?.map((word) => partAt(word, ids, codes));
		const sum = {
			articleId: ids[place],
			code,
			...(shopCodes ? { shopCode: shopCodes[place] } : {}),
			name: '',
			...sumAt(wordings, sums.get(place), quantity),
			...(item.mayBeNegative && quantity !== null ? { mayBeNegative: true } : {}),
			...(parts ? { recipe: parts } : {}),
			...item.rest[place],
		} as StockSum;
		return { ...webStockOf(sum), webStock: quantity };
	});
}

function sumAt(
	wordings: readonly string[],
	words: readonly string[] | undefined,
	quantity: number | null,
): Pick<StockSum, 'terms' | 'leftAlone'> {
	const [only = ''] = words ?? [];
	if (words === undefined) return { terms: [termOf(`0=${quantity}`, wordings)], leftAlone: null };
	if (only.includes('=')) {
		return { terms: words.map((word) => termOf(word, wordings)), leftAlone: null };
	}
	const { en, nl } = wordsAt(wordings, numberOf(only));
	return { terms: [], leftAlone: { en, nl } };
}

function termOf(word: string, wordings: readonly string[]): Term {
	const equals = word.indexOf('=');
	const mark = word.indexOf('#', equals);
	const quantity = numberOf(word.slice(equals + 1, mark === -1 ? undefined : mark));
	const reference = mark === -1 ? undefined : word.slice(mark + 1);
	return termAt(wordings, numberOf(word.slice(0, equals)), unitsOf(quantity) ?? 0, reference);
}

function partAt(word: string, ids: readonly string[], codes: readonly string[]) {
	const [quantity, rest = ''] = word.split('=');
	const [left, at = ''] = rest.split('@');
	const place = numberOf(at);
	return {
		articleId: ids[place],
		code: codes[place],
		quantity: numberOf(quantity),
		left: left === '' ? null : numberOf(left),
	};
}
