import type { Quantity } from './quantity';

/**
 * One row of the query on the database of a local SnelStart (11 or earlier), by the names of its columns: an article, a
 * component of a recipe, or what a sales order that was made of a web order takes.
 */
export interface LocalStock {
	kind: 'localStock';
	what: 'article' | 'component' | 'order';
	/** How many rows the query gave: one that is dropped on the way is missed. */
	rows_read: number;
	/** The article; of a component the main article; null for a sales order without articles. */
	article_id: string | null;
	code: string | null;
	name: string | null;
	/** 0 for no. */
	inactive: number;
	/** 0 where none of it was ever received: such an article has no stock. */
	stock_controlled: number;
	technical_stock: Quantity;
	free_stock: Quantity;
	component_id: string | null;
	/** Number of the sales order. */
	sales_order: number | null;
	/** Text line of the sales order: key and reference of its web order. */
	web_order: string | null;
	/** Of a component in one piece of the main article; of a sales order what SnelStart does not count yet. */
	quantity: Quantity | null;
}
