import type { Refusal } from './refusal';

/** A web order after the import that no node judged: what it takes from stock is not known. */
export const NOT_IMPORTED: Refusal = {
	why: 'is still as the shop gave it: nobody planned or imported it',
	advice:
		"Put the nodes 'Web Order: Plan' and 'SnelStart: Sales Order: Import' between 'PrestaShop: Order: Get Many Web Orders' and this one, and connect the output of the import here.",
};
