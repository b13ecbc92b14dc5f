import type { StockColumns } from './stockColumns';
import type { WebStock } from './webStock';

/** Output of `Web Stock: Calculate` as One Compact Item. Columns of one text: see `sparseColumn`. */
export interface WebStockTable extends StockColumns<WebStock> {
	kind: 'webStockTable';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** What ends the stream, see `carriedEnd`: no filter loses it. */
	streamEnd?: string;
	/** Mark of the fence it was calculated behind, see `fenceMark`. */
	behind?: string;
	/**
	 * What the terms of the sums are called, in both languages, see `frontCoded`; "#" stands for what a term refers to.
	 */
	wordings: string;
	/** Sums of more than free stock: place of the wording, quantity and reference of each term, "1=-2#20606". */
	sums: string;
	/** What one piece of a recipe or pack takes: quantity, what is left, and place of the article, "2=31@7". */
	recipes: string;
	/** Where shortages are shown below zero. */
	mayBeNegative?: boolean;
}
