import type { ArticleStock } from './articleStock';
import type { StockColumns } from './stockColumns';

/** Output of `SnelStart: Stock: Get Many` as One Compact Item. Columns of one text: see `sparseColumn`. */
export interface ArticleStockTable extends StockColumns<ArticleStock> {
	kind: 'articleStockTable';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** Mark of the fence it was read behind, see `fenceMark`; absent where none came along. */
	behind?: string;
	/** Sales orders that SnelStart does not count yet: "20606 PS-2417", see `frontCoded`. */
	salesOrders: string;
	/** What they take, as quantity and place of the order: "1@23". */
	uncounted: string;
	/** What a recipe (recept) is made of, as quantity and place of the article: "2@7". */
	components: string;
	/** Technical stock where it is another than free stock. */
	technical: string;
	/** Places of the articles without stock control (voorraadControle), "3,17". */
	uncontrolled: string;
	/** Places of those that are not active (niet actief). */
	inactive: string;
	/** Quantities in other open orders, uncounted and counted: "2;1". Left out where nobody looked for them. */
	otherOrders?: string;
}
