import type { ArticleStock, UncountedQuantity } from '../../stream/articleStock';
import type { ArticleStockTable } from '../../stream/articleStockTable';
import { frontDecoded } from '../../stream/frontCoded';
import { sparseCells } from '../../stream/sparseColumn';
import { numberOf } from './numberOf';
import { placesIn } from './placesColumn';
import { idOfCode } from './tablePlaces';

/**
 * The articles of an item, whether it is one of them or a table of them all. Those of a table have their code for an id,
 * and no name. Throws an Error where a column cannot be read.
 */
export function articlesOf(item: ArticleStock | ArticleStockTable): ArticleStock[] {
	if (item.kind === 'articleStock') return [item];
	const columns = columnsIn(item);
	const ids = columns.codes.map((code, place) => item.rest[place]?.articleId ?? idOfCode(code));
	return columns.codes.map((code, place): ArticleStock => {
		const free = numberOf(String(item.quantities[place]));
		return {
			kind: 'articleStock',
			articleId: ids[place],
			code,
			...(columns.shopCodes ? { shopCode: columns.shopCodes[place] } : {}),
			name: '',
			free,
			technical: numberOf(columns.technical.get(place)?.[0] ?? String(free)),
			stockControlled: !columns.uncontrolled.has(place),
			inactive: columns.inactive.has(place),
			components: (columns.components.get(place) ?? []).map((word) => {
				const [quantity, at] = word.split('@').map(numberOf);
				return { articleId: ids[at], code: columns.codes[at], quantity };
			}),
			uncounted: (columns.uncounted.get(place) ?? []).map((word) =>
				uncountedOf(word, columns.salesOrders),
			),
			...othersAt(place, columns.otherOrders),
			...item.rest[place],
		};
	});
}

const columnsIn = (table: ArticleStockTable) => ({
	codes: frontDecoded(table.codes),
	shopCodes: table.shopCodes === undefined ? undefined : frontDecoded(table.shopCodes),
	salesOrders: frontDecoded(table.salesOrders),
	uncounted: sparseCells(table.uncounted),
	components: sparseCells(table.components),
	technical: sparseCells(table.technical),
	uncontrolled: placesIn(table.uncontrolled),
	inactive: placesIn(table.inactive),
	otherOrders: table.otherOrders === undefined ? undefined : sparseCells(table.otherOrders),
});

function uncountedOf(word: string, orders: readonly string[]): UncountedQuantity {
	const [taken, at] = word.split('@');
	const [quantity, along] = taken.split('/');
	const name = orders[numberOf(at ?? '')];
	if (name === undefined) throw new Error(`'${word}' names no sales order of this table`);
	const blank = name.indexOf(' ');
	return {
		salesOrderNumber: numberOf(name.slice(0, blank)),
		importKey: name.slice(blank + 1),
		quantity: numberOf(quantity),
		...(along === undefined ? {} : { withComponents: numberOf(along) }),
	};
}

function othersAt(
	place: number,
	cells: ReadonlyMap<number, readonly string[]> | undefined,
): Pick<ArticleStock, 'otherOrders'> {
	if (cells === undefined) return {};
	const [uncounted, counted] = (cells.get(place) ?? ['0', '0']).map(numberOf);
	return { otherOrders: { uncounted, counted } };
}
