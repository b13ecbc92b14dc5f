import type { Row } from '../../simulators/prestashop/types';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import type { Choices } from '../../worlds/orders/choices';
import type { OrderStory } from '../../worlds/orders/orderStory';
import type { Reported } from './reported';

/** All that the judge has to go by: the rows of both sides, the settings, and what only the maker of an order knows. */
export interface Evidence {
	seed: number;
	choices: Choices;
	/** The shop's own rows, after the last run. */
	shop: Record<string, Row[]>;
	/** The administration before the first run. */
	before: SnelStartState;
	/** The administration after the last run. */
	after: SnelStartState;
	/** By order id. */
	stories: ReadonlyMap<string, OrderStory>;
	/** What the Import node said last, by order id. It is held against the rows, never believed. */
	reported: ReadonlyMap<string, Reported>;
}
