import type { DecimalText } from '../money/decimalText';
import type { Problem } from '../words/problem';

/** A field of a product or combination with what it holds and what it is to hold. */
export interface FieldChange {
	/** PrestaShop's name of it. */
	field: string;
	/** Language of the text; '' for a field that is the same in every language. */
	languageId: string;
	before: string;
	after: string;
	/** Shops that hold what was before; left out for all shops of the product. */
	shopIds?: string[];
}

/** A specific price (specifieke prijs) to make, or one of ours to take away. */
export interface SpecificPriceChange {
	/** `close`: it ended, nothing in SnelStart stands behind it any more, or another takes its place. */
	change: 'make' | 'close';
	/** Of the one to take away; '' for one to make. */
	id: string;
	shopId: string;
	customerId: string;
	fromQuantity: number;
	/** Without VAT; negative where the price of the product itself holds. */
	price: DecimalText;
	/** Taken off, as a fraction of 1. */
	reduction: DecimalText;
	/** yyyy-MM-dd HH:mm:ss, with the mark of who made it in the seconds. */
	from: string;
	to: string;
	/** What it is for, for a person. */
	description: string;
}

/**
 * What becomes of a product or combination: `planned` before the writer, `settled` where the shop says it already,
 * `changed` where somebody changed it since it was read, so that it was left alone.
 */
type AssortmentOutcome =
	| 'planned'
	| 'reported'
	| 'written'
	| 'settled'
	| 'changed'
	| 'partly'
	| 'failed';

/** A product or combination with what is written of it, or why nothing is. */
export interface AssortmentChanges {
	/** `ask`: nothing is written before the owner confirms it. `none`: it cannot be written. */
	action: 'write' | 'create' | 'ask' | 'none';
	/** '' for one that is to be made. */
	productId: string;
	combinationId: string;
	/** Shops to write in; none for the one behind the URL. */
	shopIds: string[];
	code: string;
	articleId: string;
	name: string;
	fields: FieldChange[];
	specificPrices: SpecificPriceChange[];
	/** One line for a person, in both languages. */
	summary: string;
	summaryNl: string;
	outcome: AssortmentOutcome;
	problems: Problem[];
}
