import type { VatRate } from '../../money/vat';
import type { Article } from '../../books/books';
import type { OwnPrice } from './ownPrice';
import type { Cents } from '../../money/cents';
import type { SalesOrderLine } from '../../stream/salesOrderDraft';

/** Part of the order that becomes one line (or two, when one cannot be exact): an amount on an article. */
export interface OrderPart {
	/** A cost is an amount without pieces: it may stand in two lines. A text has neither pieces nor an amount. */
	kind: 'product' | 'cost' | 'text';
	/** Its id is empty for an article that the import makes first. */
	article: Article;
	description: string;
	/** Decimals possible for a component of a recipe (recept). */
	quantity: number;
	/** Amounts of the whole part in the shop, signed, in cents. */
	incl: Cents;
	excl: Cents;
	rate: VatRate;
	extraFields?: SalesOrderLine['extraRegelVelden'];
	/** Set to write it as one line where the amount of that is the total when rounded to the cent. */
	asOneLine?: boolean;
	/** Set when the line gets SnelStart's own price and not the shop's amount. */
	ownPrice?: OwnPrice;
}
