import type { Row } from '../../simulators/prestashop/types';
import type { Verkooporder } from '../../simulators/snelstart/tables';
import type { OrderStory } from '../../worlds/orders/orderStory';
import type { Books } from './books';
import type { Settled } from './settled';
import type { ShopRows } from './shopRows';
import type { Reported } from './reported';

/** One order of the shop with all that is known of it. */
export interface Case {
	order: Row;
	story: OrderStory | undefined;
	reported: Reported | undefined;
	shop: ShopRows;
	before: Books;
	after: Books;
	/** What holds for this order. */
	choices: Settled;
	importKey: string;
	/** Sales orders that carry its key. */
	salesOrders: Verkooporder[];
}

/** The same with the one sales order it became. */
export interface Imported extends Case {
	salesOrder: Verkooporder;
}
