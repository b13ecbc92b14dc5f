import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { customerBooks, type CustomerBooks } from '../../../domain/books/customerBooks';
import type { CardSettings } from '../../../domain/customer/cardSettings';
import { orderOfCustomer } from '../../../domain/customer/orderOfCustomer';
import { planCards } from '../../../domain/customer/planCards';
import { sealed } from '../../../domain/stream/seal';
import type { ShopCustomer } from '../../../domain/stream/shopCustomer';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsOfWhole } from '../../shared/items';
import { readCustomers } from '../../SnelStart/books/forOrders/readCustomers';
import { snelStartClient, type SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { cardSettingsOf } from './cardSettingsOf';
import { customersProperties } from './customersProperties';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

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
		why: worded('is no customer of the shop', 'is geen klant van de webwinkel'),
		advice: worded(
			"Connect 'PrestaShop: Customer: Get Many Changed' to this node. A node in between must keep the member 'kind'.",
			"Verbind 'PrestaShop: Customer: Get Many Changed' met deze node. Een node daartussen moet het veld 'kind' behouden.",
		),
	},
};

/** Every card that gets something or is to be looked at as an item, and at the end how many customers were looked at. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = arrivedAt(this, DOOR);
	const found = rows('shopCustomer');
	const [end] = rows('shopCustomers');
	if (end === undefined) {
		throw toldError(
			this.getNode(),
			worded(
				'The end of the customers did not come in',
				'Het einde van de klanten kwam niet binnen',
			),
			{
				description: worded(
					"The last item of 'PrestaShop: Customer: Get Many Changed' tells how many there are: a filter in between must let it through.",
					"Het laatste item van 'PrestaShop: Customer: Get Many Changed' zegt hoeveel het er zijn: een filter daartussen moet dat doorlaten.",
				),
			},
		);
	}
	const settings = cardSettingsOf(this);
	const client = await snelStartClient(this);
	const { administratieNaam } = await client.administration.companyInfo();
	const planned = planCards(found, await booksFor(client, found, settings), settings);
	const where = { administration: administratieNaam, shop: end.lookedIn };
	return itemsOfWhole([...planned.rows.map(sealed), { ...planned.summary, ...where }]);
}

/** Countries and the cards that may be those of these customers; no card is looked for where nobody changed. */
async function booksFor(
	client: SnelStartClient,
	found: readonly ShopCustomer[],
	{ recognition, webCustomerField }: CardSettings,
): Promise<CustomerBooks> {
	if (found.length === 0) return customerBooks({ customers: [], countries: [] });
	const steps = [...new Set([...recognition, 'email' as const])];
	const orders = { open: found.map(orderOfCustomer), waiting: [], settled: [] };
	const [countries, customers] = await Promise.all([
		client.administration.countries(),
		readCustomers(client, orders, { steps, webCustomerField, numbers: [] }),
	]);
	return customerBooks({ customers, countries });
}
