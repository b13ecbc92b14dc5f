import type { DecimalText } from '../money/decimalText';

/** The sales invoice (verkoopfactuur) of a sales order. */
export interface StatusInvoice {
	id: string;
	/** factuurnummer; '' where SnelStart does not tell of it as an invoice of this sales order. */
	number: string;
}

/** What the books say of a web order: how far its sales order (verkooporder) is, and what of it a shop may be told. */
export interface BookedStatus {
	kind: 'bookedStatus';
	salesOrderId: string;
	salesOrderNumber: number;
	/** Its payment reference (betalingskenmerk): prefix + id of the web order. */
	importKey: string;
	/** Id of the web order, as the import key tells it. */
	orderId: string;
	reference: string;
	description: string;
	/** totaalInclusiefBtw in euros; null where SnelStart does not tell. */
	total: DecimalText | null;
	/** Document status (procesStatus). */
	status: string;
	/** Null until it is invoiced. */
	invoice: StatusInvoice | null;
	/** What stands in the extra head field that holds the tracking number; '' for nothing. */
	tracking: string;
	/** Sales orders that carry the same import key, itself among them. */
	underKey: number;
}
