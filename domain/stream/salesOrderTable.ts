/**
 * Sales orders (verkooporders) that carry an import key, output of `SnelStart: Sales Order: Get Many Imported` as One
 * Compact Item: what a web order has to agree with to be known as imported. Each key is in it once; one that several
 * sales orders carry is left out.
 */
export interface SalesOrderTable {
	kind: 'salesOrderTable';
	/** Tells a door whether it is still as the node before put it, see `seal`. */
	seal?: string;
	salesOrders: number;
	/** Import keys in the payment reference (betalingskenmerk), see `frontCoded`. */
	keys: string;
	/** Order references (orderreferentie), likewise. */
	references: string;
	/** Order numbers, "20601,20602". */
	numbers: string;
	/** Totals with VAT in euros, "24.20,19.99". */
	totals: string;
}
