import type { Language } from '../words/wording';

/** Which state the shop's order gets once its sales order has reached a document. */
export interface StatusRow {
	/** Document status (procesStatus), *Factuur* for invoiced. */
	document: string;
	stateId: string;
	stateName: string;
	/** Whether the shop mails its customer about the state. */
	mail: boolean;
}

/** What the owner chose to have told to the shop. */
export interface StatusSettings {
	rows: readonly StatusRow[];
	/** States from which an order may be moved, beside those that a row gave it. */
	movesFrom: readonly string[];
	/** When a private message says the numbers of sales order and invoice. */
	message: 'never' | 'whenInvoiced' | 'always';
	language: Language;
	/** Whether the shop mails its customer that the order is on its way when it gets a tracking number. */
	mailTracking: boolean;
}
