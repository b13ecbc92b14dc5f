/** Every way in which an order or an article can be kept back. Codes are stable: reports and Filter nodes may rely on them. */
type ProblemCode =
	| 'incomplete-order'
	| 'lines-do-not-add-up'
	| 'missing-customer'
	| 'missing-address'
	| 'ambiguous-customer'
	| 'invalid-customer-data'
	| 'unknown-customer'
	| 'unknown-country'
	| 'unknown-article'
	| 'empty-article-code'
	| 'duplicate-article'
	| 'inactive-article'
	| 'article-proposed'
	| 'article-stands-in'
	| 'code-changed'
	| 'missing-revenue-group'
	| 'unknown-vat-rate'
	| 'vat-territory'
	| 'vat-differs'
	| 'missing-cost-article'
	| 'total-differs'
	| 'differs-from-plan'
	| 'foreign-currency'
	| 'currency-converted'
	| 'refunded'
	| 'payment-overdue'
	| 'payment-moment-unknown'
	| 'payment-differs'
	| 'text-cut'
	| 'unknown-token'
	| 'recipe-refused'
	| 'payment-not-booked'
	| 'status-not-told'
	| 'payment-fee'
	| 'gift-card'
	| 'gift-card-unnamed'
	| 'vat-number-left-out'
	| 'customer-not-updated'
	| 'prices-of-snelstart'
	| 'duplicate-sales-order'
	| 'refused-by-snelstart'
	| 'outcome-unknown'
	| 'left-for-next-run'
	// identity of orders
	| 'cart-ordered-twice'
	| 'import-key-taken'
	| 'imported-under-other-key'
	| 'imported-twice-elsewhere'
	| 'deleted-in-snelstart'
	// an edited plan
	| 'plan-changed'
	// a shape the shop really sends
	| 'never-finished'
	| 'dated-ahead'
	// a setting of the order itself
	| 'setting-refused'
	| 'field-left-empty'
	| 'left-out'
	| 'product-left-out'
	// whose customer card
	| 'customer-kept-apart'
	| 'customer-merged'
	| 'inactive-customer'
	| 'card-in-doubt'
	// what SnelStart says of products and their prices
	| 'product-code-twice'
	| 'product-code-differs'
	| 'product-not-written'
	| 'price-to-confirm'
	| 'price-of-zero'
	| 'price-by-hand'
	| 'changed-in-shop'
	| 'changed-in-snelstart'
	| 'refused-by-shop';

/**
 * Expected business trouble, as data: it keeps one order or article back and never stops the run.
 * `message` says what happened and to what, `fix` what the shop owner can do about it,
 * with the Dutch term of the SnelStart screen in brackets.
 */
export interface Problem {
	code: ProblemCode;
	message: string;
	fix: string;
	/** The same in Dutch; an item that an earlier version made has neither. */
	messageNl?: string;
	fixNl?: string;
	/** Name of the field of the web order or of the setting that is meant, where there is one. */
	field?: string;
	/** The offending value as it stands in the shop or in SnelStart. */
	value?: string;
}

/** What a rule came to: a value, or the problems that stand in its way. Never both. */
export type Judged<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

export function accepted<T>(value: T): Judged<T> {
	return { value, problems: [] };
}

export function refused(...problems: Problem[]): { value: null; problems: Problem[] } {
	return { value: null, problems };
}
