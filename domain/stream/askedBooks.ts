import type { DecimalText } from '../money/decimalText';
import type { AskedFor } from './askedFor';
import type { Told } from '../words/wording';

/** A sales order (verkooporder) as far as a question goes. */
export interface AskedSalesOrder {
	salesOrderId: string;
	number: number;
	/** betalingskenmerk, which begins with the prefix of the link that made it. */
	importKey: string;
	reference: string;
	customerId: string;
	/** datum, yyyy-MM-dd. */
	date: string;
	/** modifiedOn by SnelStart's clock. */
	changedAt: string;
	/** procesStatus */
	status: string;
	invoiced: boolean;
	/** totaalInclusiefBtw in euros; null where SnelStart does not tell. */
	total: DecimalText | null;
}

/** What SnelStart has of what was asked, output of `SnelStart: Sales Order: Find What Is Asked`. */
export interface AskedBooks {
	kind: 'askedBooks';
	asked: AskedFor;
	/** What the payment references of web orders begin with. */
	prefixes: string[];
	articles: Array<{ code: string; name: string }>;
	salesOrders: AskedSalesOrder[];
	customers: Array<{ customerId: string; number: number; name: string; email: string }>;
	/** What could not be looked at, and what was assumed instead. */
	hints: Told[];
}
