/** Status that a sales order is imported in (documentstatus). */
export type DocumentStatus = 'Order' | 'Bevestiging' | 'Werkbon' | 'Pakbon' | 'Afhaalbon';

/** What of a web order a row of the mapping table goes by, in the words of the node's setting. */
export type MappedBy = 'payment' | 'carrier' | 'country' | 'group' | 'email' | 'shop' | 'otherwise';

/** What a row sets; what it leaves out is as for all orders. */
export interface MappedSettings {
	/** Name. */
	template?: string;
	/** Number. */
	costCentre?: number;
	/** Days. */
	paymentTerm?: number;
	documentStatus?: DocumentStatus;
	salesperson?: string;
	/** Number of the customer that everybody goes on. */
	everybodyOn?: number;
	/** Number of the customer in the place of the one that the recognition asks for. */
	collectiveCustomer?: number;
	/** What the owner says of SnelStart: the truth, or that he does not know. */
	foreignBusinessVat?: 'zero' | 'domestic' | 'unknown';
	reducedRateAbroad?: 'RRH' | 'RRL';
	importKeyPrefix?: string;
}

/** A row of the mapping table as the owner filled it in. */
export interface MappingRow {
	when: MappedBy;
	/** Name, code or pattern; empty for `otherwise`. */
	is: string;
	set: MappedSettings;
}
