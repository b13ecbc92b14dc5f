import type { ShopRow } from '../wire/shopRow';
import type { OrderState } from '../../../domain/order/read/orderState';
import { byId, groupedBy } from '../wire/row';
import type { RelatedOrders } from './readRelatedOrders';

/** Everything that web orders refer to, as read in batches, indexed the way the orders ask for it. */
export interface OrderTables {
	zone: string;
	states: ReadonlyMap<string, OrderState>;
	shops: ReadonlyMap<string, ShopRow>;
	currencies: ReadonlyMap<string, ShopRow>;
	countries: ReadonlyMap<string, ShopRow>;
	taxes: ReadonlyMap<string, ShopRow>;
	carriers: ReadonlyMap<string, ShopRow>;
	customers: ReadonlyMap<string, ShopRow>;
	/** Customer groups; none where everybody is in one that PrestaShop itself makes. */
	groups: ReadonlyMap<string, ShopRow>;
	addresses: ReadonlyMap<string, ShopRow>;
	/** As they are now; without those that were deleted. */
	products: ReadonlyMap<string, ShopRow>;
	combinations: ReadonlyMap<string, ShopRow>;
	optionValues: ReadonlyMap<string, ShopRow>;
	options: ReadonlyMap<string, ShopRow>;
	/** By order id. */
	details: ReadonlyMap<string, ShopRow[]>;
	/** By order id. */
	discounts: ReadonlyMap<string, ShopRow[]>;
	/** By cart id. */
	customizations: ReadonlyMap<string, ShopRow[]>;
	/** Refunds (order_slip) by order id. */
	slips: ReadonlyMap<string, ShopRow[]>;
	/** What the customer wrote at checkout, by order id. */
	messages: ReadonlyMap<string, string>;
	/** Payments by the reference of the order; none where nobody asked for them. */
	payments: ReadonlyMap<string, ShopRow[]>;
	related: RelatedOrders;
	/** PrestaShop's settings as rows, because a multistore may have one per shop. */
	configuration: readonly ShopRow[];
}

/** Read only when asked for or needed. */
type Extra = 'groups' | 'slips' | 'messages' | 'payments' | 'related' | 'configuration';

/** Rows per resource, before indexing. */
export type OrderTableRows = Record<
	Exclude<keyof OrderTables, 'zone' | 'states' | Extra>,
	ShopRow[]
> & {
	groups?: ShopRow[];
	slips?: ShopRow[];
	messages?: OrderTables['messages'];
	payments?: OrderTables['payments'];
	related?: RelatedOrders;
	configuration?: readonly ShopRow[];
};

/** Indexes the rows that were read. */
export function orderTables(
	rows: OrderTableRows,
	zone: string,
	states: OrderTables['states'],
): OrderTables {
	return {
		zone,
		states,
		shops: byId(rows.shops),
		currencies: byId(rows.currencies),
		countries: byId(rows.countries),
		taxes: byId(rows.taxes),
		carriers: byId(rows.carriers),
		customers: byId(rows.customers),
		groups: byId(rows.groups ?? []),
		addresses: byId(rows.addresses),
		products: byId(rows.products),
		combinations: byId(rows.combinations),
		optionValues: byId(rows.optionValues),
		options: byId(rows.options),
		details: groupedBy(rows.details, 'id_order'),
		discounts: groupedBy(rows.discounts, 'id_order'),
		customizations: groupedBy(rows.customizations, 'id_cart'),
		slips: groupedBy(rows.slips ?? [], 'id_order'),
		messages: rows.messages ?? new Map(),
		payments: rows.payments ?? new Map(),
		related: rows.related ?? { byReference: new Map(), byCart: new Map() },
		configuration: rows.configuration ?? [],
	};
}
