import type { Row } from '../../simulators/prestashop';
import type { Land, Relatie } from '../../simulators/snelstart/tables';
import type { CustomerChoices } from '../../worlds/customers/customerChoices';
import type { CustomersStory } from '../../worlds/customers/customersStory';

export type CustomerFigure = 'missed' | 'wrong' | 'emptied' | 'foreignFieldsTouched' | 'repeated';

export interface CustomerFault {
	figure: CustomerFigure;
	text: string;
}

/** What the referee may see, after runs that nothing disturbed. */
export interface CustomerEvidence {
	story: CustomersStory;
	choices: CustomerChoices;
	cards: readonly Relatie[];
	countries: readonly Land[];
	customers: readonly Row[];
	addresses: readonly Row[];
	orders: readonly Row[];
	/** Customers of whom the last run said anything at all, by their ids. */
	told: readonly number[];
	/** Writes in the shop, which nobody asked for. */
	shopWrites: number;
	/** Writes of a run that had nothing to do any more. */
	writesAgain: number;
	/** Writes that a run sent once more, word for word. */
	sentTwice: number;
}
