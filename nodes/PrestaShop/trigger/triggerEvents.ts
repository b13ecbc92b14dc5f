import type { INodePropertyOptions } from 'n8n-workflow';

import type { Polled } from '../../shared/polling/pollOnce';
import { anyResource } from '../catalogue/anyResource';
import type { CatalogueResource } from '../catalogue/catalogueResource';
import { customer } from '../catalogue/customer';
import { order } from '../catalogue/order';
import { product } from '../catalogue/product';
import type { RecordReader } from '../catalogue/recordReader';
import type { TriggerState } from './triggerState';
import { watchChanges } from './watchChanges';
import { watchNew } from './watchNew';
import { watchFinal, watchPaid, watchRefunds, watchStates } from './watchStates';
import { watchStock } from './watchStock';

/** What the node is set to. */
interface TriggerSettings {
	/** Ids of the states that an order is to reach. */
	states: readonly string[];
	/** Minutes between two sweeps of stock. */
	sweepMinutes: number;
}

/** Something that happens in a shop. */
export interface TriggerEvent {
	option: INodePropertyOptions & { value: string };
	/** What is put out. */
	of: CatalogueResource;
	poll(
		reader: RecordReader,
		before: TriggerState,
		settings: TriggerSettings,
	): Promise<Polled<TriggerState>>;
}

const made = (
	name: string,
	value: string,
	description: string,
	of: CatalogueResource,
): TriggerEvent => ({
	option: { name, value, description },
	of,
	poll: async (reader, { ids = {} }) => {
		const { records, cursor } = await watchNew(reader, of, ids[of.path]);
		return { items: records, state: { ids: { [of.path]: cursor } } };
	},
});

const changed = (
	name: string,
	value: string,
	description: string,
	of: CatalogueResource,
): TriggerEvent => ({
	option: { name, value, description },
	of,
	poll: async (reader, { ids = {}, changes }) => {
		const told = await watchChanges(reader, of, { ids: ids[of.path], changes });
		return {
			items: told.records,
			state: { ids: { [of.path]: told.ids }, changes: told.changes },
		};
	},
});

/** Everything the trigger can wait for, by name. */
export const triggerEvents: readonly TriggerEvent[] = [
	made('Customer Created', 'customerNew', 'A customer was made', customer),
	{
		option: {
			name: 'Order Cancelled',
			value: 'orderCancelled',
			description: 'An order reached the state that the shop cancels with',
		},
		of: order,
		poll: async (reader, before) => await watchFinal(reader, before, 'cancelled'),
	},
	changed(
		'Order Changed',
		'orderChanged',
		'An order says something else than before. Payments, shipments and messages move no order.',
		order,
	),
	made('Order Created', 'orderNew', 'An order was placed and is written to its end', order),
	{
		option: {
			name: 'Order Paid',
			value: 'orderPaid',
			description: 'An order reached a state marked as paid, for the first time',
		},
		of: order,
		poll: watchPaid,
	},
	{
		option: {
			name: 'Order Reached State',
			value: 'orderState',
			description: 'An order reached one of the chosen states, also when it left it again since',
		},
		of: order,
		poll: async (reader, before, { states }) =>
			await watchStates(reader, before, (state) => states.length === 0 || states.includes(state)),
	},
	{
		option: {
			name: 'Order Refunded',
			value: 'orderRefunded',
			description: 'An order got a credit slip or, without one, the state for refunds',
		},
		of: order,
		poll: watchRefunds,
	},
	changed(
		'Product Changed',
		'productChanged',
		'A product says something else than before. Stock and combinations move no product.',
		product,
	),
	made('Product Created', 'productNew', 'A product was made', product),
	{
		option: {
			name: 'Stock Changed',
			value: 'stockChanged',
			description: 'A quantity differs between two sweeps over all stock',
		},
		of: anyResource('stock_availables'),
		poll: async (reader, before, { sweepMinutes }) =>
			await watchStock(reader, before, sweepMinutes),
	},
];
