import type { ExpressionName } from './expressions';
import type { MappingRow } from './mappingRow';

/** A product as a table of the owner names it: by its id, "12" or "12-34" for a combination, or by a code. */
export interface ProductRow {
	by: 'id' | 'code';
	/** May hold `*`. */
	is: string;
}

/** A product that is booked on another article than its code says. */
export interface ProductArticleRow extends ProductRow {
	/** artikelcode */
	article: string;
}

/** An extra field that is filled by hand: a text with tokens. */
export interface HandField {
	name: string;
	text: string;
}

/** What an owner filled in row by row, and what differs for each order by an expression. */
export interface Tables {
	/** Rows of the mapping table beside those of the shops and of bank transfer; *Otherwise* last. */
	table: MappingRow[];
	productArticles: ProductArticleRow[];
	/** Orders by id or reference. */
	leftOutOrders: string[];
	leftOutProducts: ProductRow[];
	headFields: HandField[];
	lineFields: HandField[];
	customerFields: HandField[];
	articleFields: HandField[];
	/** Settings that are an expression, each in the place of what is chosen otherwise. */
	expressions: ExpressionName[];
}

export const NO_TABLES: Tables = {
	table: [],
	productArticles: [],
	leftOutOrders: [],
	leftOutProducts: [],
	headFields: [],
	lineFields: [],
	customerFields: [],
	articleFields: [],
	expressions: [],
};
