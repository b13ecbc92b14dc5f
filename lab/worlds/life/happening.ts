import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Verkooporder } from '../../simulators/snelstart/tables';
import type { Random } from '../random';
import type { Assortment } from './assortment';
import type { Hands } from './hands';
import type { LifeStory } from './lifeStory';

/** One order with everything around it, at the moment that something is to happen to it. */
export interface Moment {
	random: Random;
	shop: PrestaShopSimulator;
	books: SnelStartSimulator;
	hands: Hands;
	assortment: Assortment;
	story: LifeStory;
	/** The order in the shop, with its lines. */
	order: Row;
	lines: Row[];
	/** Whether it was ever in a state that says so. */
	wasPaid: boolean;
	wasDelivered: boolean;
	/** Its sales order; undefined while there is none. */
	sold: Verkooporder | undefined;
}

/** Something that people do to an order, in the shop or in SnelStart. Answers what it was, for a person. */
export interface Happening {
	weight: number;
	may(at: Moment): boolean;
	act(at: Moment): string;
}

/** Pieces of a line that were not given back yet. */
export const leftOf = (line: Row): number =>
	Number(line.product_quantity) -
	Number(line.product_quantity_refunded ?? 0) -
	Number(line.product_quantity_return ?? 0);

export const stateOf = ({ order }: Pick<Moment, 'order'>): number => Number(order.current_state);
