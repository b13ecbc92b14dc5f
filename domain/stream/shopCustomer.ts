import type { WebOrderAddress, WebOrderCustomer } from './webOrder';

/** A customer of the shop who changed, or an address of whom did, as the shop tells it. */
export interface ShopCustomer {
	kind: 'shopCustomer';
	shopId: string;
	customer: WebOrderCustomer;
	/** The one that orders are invoiced to: that of the last order, or the only one there is; null where nothing tells which. */
	invoiceAddress: WebOrderAddress | null;
	/** How many addresses the customer has. */
	addresses: number;
	/** When customer or address was last changed, ISO 8601 with the shop's offset; '' where the shop does not tell. */
	changedAt: string;
}
