import type { DecimalText } from '../money/decimalText';
import type { SalesOrderAddress, SalesOrderDraft } from './salesOrderDraft';

/** A line of a sales order as it stands in SnelStart. */
export interface BookedLine {
	/** '' for a line of text without an article. */
	articleId: string;
	description: string;
	/** Unit price in euros, at most four decimals; incl. or excl. VAT as the order's `priceMode` says. */
	price: DecimalText;
	quantity: number;
	/** kortingsPercentage; 0 for none. */
	discount: number;
	/** Its extra fields (extraRegelVelden) as one text; left out where it has none. */
	extra?: string;
}

/**
 * Whether somebody has changed a sales order after it was made, as far as the times of the others tell: `seen` it was,
 * `none` it was not but perhaps within a minute of being made, `unknown` nothing tells.
 */
export type Touch = 'seen' | 'none' | 'unknown';

/** A sales order (verkooporder) that was made of a web order, as it stands in SnelStart now. */
export interface BookedOrder {
	kind: 'bookedOrder';
	salesOrderId: string;
	salesOrderNumber: number;
	/** Its payment reference (betalingskenmerk): prefix + id of the web order. */
	importKey: string;
	/** Id of the web order, as the import key tells it. */
	orderId: string;
	reference: string;
	description: string;
	memo: string;
	/** totaalInclusiefBtw in euros; null where SnelStart does not tell. */
	total: DecimalText | null;
	customerId: string | null;
	/** Document status (procesStatus). */
	status: string;
	invoiced: boolean;
	/** verkoopOrderStatus Uitgevoerd. */
	handled: boolean;
	/** verkoopOrderStatus Service. */
	isService: boolean;
	/** Its date (datum), yyyy-MM-dd; '' where SnelStart does not tell. */
	date: string;
	/** Days to pay within (krediettermijn). */
	paymentTerm: number;
	/** geblokkeerd */
	isOnHold: boolean;
	/** Direct debit mandate (incassomachtiging); '' for none. */
	mandateId: string;
	/** Its extra fields (extraHoofdVelden) as one text; '' for none. */
	extra: string;
	templateId: string;
	costCentreId: string;
	priceMode: SalesOrderDraft['verkooporderBtwIngaveModel'];
	lines: BookedLine[];
	invoiceAddress: SalesOrderAddress | null;
	deliveryAddress: SalesOrderAddress | null;
	touch: Touch;
	/** modifiedOn by SnelStart's clock, which names no zone; left out where it does not tell. */
	changedAt?: string;
	/** Set where only sales orders that were made in a span of time are asked for: from and until, ISO 8601. */
	madeBetween?: { from: string; until: string };
	/** Fingerprint of all that it said when it was read, members that this package does not know too. */
	mark: string;
}
