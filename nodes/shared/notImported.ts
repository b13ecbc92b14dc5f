import type { Refusal } from './refusal';
import { worded } from '../../domain/words/wording';

/** A web order after the import that no node judged: what it takes from stock is not known. */
export const NOT_IMPORTED: Refusal = {
	why: worded(
		'is still as the shop gave it: nobody planned or imported it',
		'is nog zoals de webwinkel hem gaf: niets heeft hem gepland of geïmporteerd',
	),
	advice: worded(
		"Put the nodes 'Web Order: Plan' and 'SnelStart: Sales Order: Import' between 'PrestaShop: Order: Get Many Web Orders' and this one, and connect the output of the import here.",
		"Zet de nodes 'Web Order: Plan' en 'SnelStart: Sales Order: Import' tussen 'PrestaShop: Order: Get Many Web Orders' en deze, en verbind de uitvoer van de import hier.",
	),
};
