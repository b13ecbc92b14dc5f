import type { Problem } from '../words/problem';
import type { PlannedRequest } from './plannedRequest';
import type { CustomerChange } from './plannedCustomer';

/** What becomes of the customer card (klantkaart) of a customer of the shop. */
export interface PlannedCard {
	kind: 'plannedCard';
	/** Tells a door whether what would be written is still as it was judged, see `seal`. */
	seal?: string;
	action: 'update' | 'none';
	/** The shop's id of the customer. */
	customerId: string;
	shopId: string;
	name: string;
	/** Card (relatie) that is meant; '' for none. */
	cardId: string;
	customerNumber: number | null;
	/** Written by the writer. */
	changes: CustomerChange[];
	/** Differences that a person decides about: nobody writes them. */
	proposed: CustomerChange[];
	/** One line for a person: what changes, or why nothing. */
	summary: string;
	summaryNl: string;
	/** `settled`: the card said so already; `leftAlone`: it says something else by now, or nothing may be written. */
	outcome: 'planned' | 'reported' | 'updated' | 'settled' | 'leftAlone' | 'failed';
	problems: Problem[];
	/** With *Only Report*: what a run that writes sends to SnelStart for it. */
	requests?: PlannedRequest[];
}
