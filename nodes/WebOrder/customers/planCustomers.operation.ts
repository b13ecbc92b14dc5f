import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { customerBooks, type CustomerBooks } from '../../../domain/books/customerBooks';
import type { CardSettings } from '../../../domain/customer/cardSettings';
import { orderOfCustomer } from '../../../domain/customer/orderOfCustomer';
import { planCards } from '../../../domain/customer/planCards';
import { sealed } from '../../../domain/stream/seal';
import type { ShopCustomer } from '../../../domain/stream/shopCustomer';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsOfWhole } from '../../shared/items';
import { readCustomers } from '../../SnelStart/books/forOrders/readCustomers';
import { snelStartClient } from '../../SnelStart/books/snelStartClient';
import { cardSettingsOf } from './cardSettingsOf';
import { customersProperties } from './customersProperties';

export const option = {
	name: 'Plan Customers',
	value: 'planCustomers',
	description:
		'Decide what customer cards take over of customers who changed in the shop, and list the doubtful ones. Writes nothing.',
	action: 'Plan customers of the shop',
};

export const runsOnce = true;

export const description = customersProperties;

const DOOR: Door<'shopCustomer' | 'shopCustomers'> = {
	takes: ['shopCustomer', 'shopCustomers'],
	refusesOthers: {
		why: 'is no customer of the shop',
		advice:
			"Connect 'PrestaShop: Customer: Get Many Changed' to this node. A node in between must keep the member 'kind'.",
	},
};

/** Every card that gets something or is to be looked at as an item, and at the end how many customers were looked at. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = arrivedAt(this, DOOR);
	const found = rows('shopCustomer');
	if (rows('shopCustomers').length === 0) {
		throw new NodeOperationError(this.getNode(), 'The end of the customers did not come in', {
			description:
				"The last item of 'PrestaShop: Customer: Get Many Changed' tells how many there are: a filter in between must let it through.",
		});
	}
	const settings = cardSettingsOf(this);
	const planned = planCards(found, await booksFor(this, found, settings), settings);
	return itemsOfWhole([...planned.rows.map(sealed), planned.summary]);
}

/** Countries and the cards that may be those of these customers; nothing is asked where nobody changed. */
async function booksFor(
	context: IExecuteFunctions,
	found: readonly ShopCustomer[],
	{ recognition, webCustomerField }: CardSettings,
): Promise<CustomerBooks> {
	if (found.length === 0) return customerBooks({ customers: [], countries: [] });
	const client = await snelStartClient(context);
	const steps = [...new Set([...recognition, 'email' as const])];
	const orders = { open: found.map(orderOfCustomer), waiting: [], settled: [] };
	const [countries, customers] = await Promise.all([
		client.administration.countries(),
		readCustomers(client, orders, { steps, webCustomerField, numbers: [] }),
	]);
	return customerBooks({ customers, countries });
}
