import type { ArticleStock } from '../stream/articleStock';
import { worded } from '../words/wording';
import type { Claim } from './claim';
import type { Reservation } from './heldOrders';
import type { StockBook } from './stockBook';
import { unitsOf, type Units } from './units';

/**
 * Contents of a pack (pakket) that are gone from the shelf while SnelStart still counts them: it took the pack off stock
 * when it began to count the order, and has no recipe that says what is in it.
 *
 * @param sold web orders with the pack whose sales order SnelStart counts, as far as they were read
 */
export function packClaims(
	article: ArticleStock,
	book: StockBook,
	sold: readonly Reservation[],
): Claim[] {
	if (!book.packs.has(article.articleId)) return [];
	const known = sold.reduce((sum, { units }) => sum + units, 0);
	const short = shortageOf(article, book) - known;
	return [...sold.map(soldAsPack), ...(short > 0 ? [shortOfContents(article, short)] : [])];
}

/**
 * A pack sold from its contents that stands below zero in SnelStart was sold there as itself, also in orders that are not
 * read any more: what it is short of is gone from its contents.
 */
function shortageOf(
	{ articleId, stockControlled, technical }: ArticleStock,
	book: StockBook,
): Units {
	return stockControlled && book.fromContents.has(articleId) ? -(unitsOf(technical) ?? 0) : 0;
}

function soldAsPack({ orderId, units }: Reservation): Claim {
	const label = worded(
		`web order ${orderId}, whose contents SnelStart does not take off`,
		`weborder ${orderId}, waarvan SnelStart de inhoud niet afboekt`,
	);
	return contents(label, orderId, units);
}

function shortOfContents({ code }: ArticleStock, units: Units): Claim {
	const label = worded(
		'sold in SnelStart and not taken off its contents',
		'in SnelStart verkocht en niet van de inhoud afgeboekt',
	);
	return contents(label, code, units);
}

const contents = (label: Claim['label'], reference: string, units: Units): Claim => ({
	...{ kind: 'uncounted', label, reference, units, unitsInParts: units },
	...{ ofSalesOrder: false, contentsOnly: true },
});
