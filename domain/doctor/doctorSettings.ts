/** A row of a table that is for a payment method or a carrier, by the pattern in it. */
export interface RuleFor {
	by: 'payment' | 'carrier';
	/** With `*` for any characters, as `fitsPattern` reads it. */
	pattern: string;
	/** Title of the table, and of the node it is in, as on the screen. */
	table: string;
	node: string;
}

/** A choice whose value an expression gives order by order: nobody can hold it against anything before. */
export type OpenChoice = 'importFrom' | 'importKeyPrefix' | 'template' | 'costArticles';

/** What the owner chose in the templates, as far as it can be held against shop and administration. */
export interface DoctorSettings {
	/** Milliseconds since 1970; null where no start was chosen. */
	importFrom: number | null;
	importKeyPrefix: string;
	/** Name of the sales order template (verkoopsjabloon). */
	template: string;
	/** Codes of the articles that costs are booked on. */
	costArticles: readonly string[];
	codeField: 'reference' | 'ean13';
	/** Identifier of the administration that is meant; '' where none is pinned. */
	administration: string;
	/** Choices that are not judged. */
	open: readonly OpenChoice[];
	/** Whether an article is chosen for what modules add to an order. */
	hasFeeArticle: boolean;
	hasGiftCardArticle: boolean;
	/** Prices of Plan (prijsingave), as stored. */
	priceMode: string;
	/** Ids of order states in which orders are imported besides those that are marked as paid. */
	states: readonly string[];
	rules: readonly RuleFor[];
	/** Milliseconds since 1970. */
	now: number;
}
