import type { INodePropertyOptions } from 'n8n-workflow';

import type { Polled } from '../../shared/polling/pollOnce';
import { article } from '../catalogue/article';
import type { CatalogueResource } from '../catalogue/catalogueResource';
import { customer } from '../catalogue/customer';
import { salesInvoice } from '../catalogue/salesInvoice';
import { salesOrder } from '../catalogue/salesOrder';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';
import { watchChanged } from './watchChanged';
import { watchCreated } from './watchCreated';
import { watchEdited } from './watchEdited';
import { invoicedOn, watchInvoiced, withOrders } from './watchInvoiced';
import { isOpen, watchPaid } from './watchPaid';
import { watchStatuses } from './watchStatuses';
import { asSample, watchStock } from './watchStock';

/** Something that happens in an administration. */
export interface TriggerEvent {
	option: INodePropertyOptions & { value: string };
	/** The list it is read from. */
	of: CatalogueResource;
	/** @param statuses document statuses that an order is to reach */
	poll(
		source: Source,
		before: TriggerState,
		statuses: readonly string[],
	): Promise<Polled<TriggerState>>;
	/** Items as the event would tell them, of some rows of the list, for a test by hand. */
	sample(rows: readonly DatedRecord[], source: Source): Promise<object[]> | object[];
}

const isCustomer = ({ relatiesoort }: DatedRecord): boolean =>
	Array.isArray(relatiesoort) && relatiesoort.includes('Klant');

/** Everything the trigger can wait for, by name. */
export const triggerEvents: readonly TriggerEvent[] = [
	{
		option: {
			name: 'Article Changed',
			value: 'articleChanged',
			description:
				'An article (artikel) was made or changed. Whether a movement of stock is a change is up to SnelStart.',
		},
		of: article,
		poll: async (source, before) => await watchChanged(source, article, before),
		sample: (rows) => [...rows],
	},
	{
		option: {
			name: 'Customer Changed',
			value: 'customerChanged',
			description: 'A customer (klant) was made or changed',
		},
		of: customer,
		poll: async (source, before) => await watchChanged(source, customer, before, isCustomer),
		sample: (rows) => rows.filter(isCustomer),
	},
	{
		option: {
			name: 'Sales Invoice Paid',
			value: 'invoicePaid',
			description: 'Nothing is open any more of a sales invoice (verkoopfactuur), as a sweep finds',
		},
		of: salesInvoice,
		poll: async (source, before) => await watchPaid(source, before),
		sample: (rows) =>
			[...rows]
				.sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)))
				.map((row) => ({ ...row, openBefore: row.factuurBedrag })),
	},
	{
		option: {
			name: 'Sales Order Changed',
			value: 'orderChanged',
			description: 'A sales order (verkooporder) that was there says something else than before',
		},
		of: salesOrder,
		poll: async (source, before) => await watchEdited(source, before),
		sample: (rows) => [...rows],
	},
	{
		option: {
			name: 'Sales Order Created',
			value: 'orderNew',
			description: 'A sales order (verkooporder) was made',
		},
		of: salesOrder,
		poll: async (source, before) => await watchCreated(source, before),
		sample: (rows) => [...rows],
	},
	{
		option: {
			name: 'Sales Order Invoiced',
			value: 'orderInvoiced',
			description: 'A sales order (verkooporder) stands on an invoice that was made',
		},
		of: salesInvoice,
		poll: async (source, before) => await watchInvoiced(source, before),
		sample: async (rows, source) => await withOrders(source, rows.flatMap(invoicedOn).slice(0, 1)),
	},
	{
		option: {
			name: 'Sales Order Reached Document Status',
			value: 'orderStatus',
			description:
				'A sales order (verkooporder) stands at one of the chosen document statuses (documentstatus) and did not at the last poll',
		},
		of: salesOrder,
		poll: async (source, before, statuses) => await watchStatuses(source, before, statuses),
		sample: (rows) => rows.map((row) => ({ ...row, statusBefore: null })),
	},
	{
		option: {
			name: 'Stock Changed',
			value: 'stockChanged',
			description:
				'Free stock (vrije voorraad) or technical stock of an article differs between two sweeps',
		},
		of: article,
		poll: async (source, before) => await watchStock(source, before),
		sample: (rows) => rows.flatMap(asSample),
	},
];
