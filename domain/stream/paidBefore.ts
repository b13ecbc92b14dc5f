/** A web order that was placed and paid before the start (starttijdstip), as far as its sales order is looked for. */
export interface PaidBefore {
	orderId: string;
	reference: string;
	/** ISO 8601 with the shop's offset. */
	placedAt: string;
	/** With VAT, as the shop has it, in the order's own currency. */
	total: string;
}
