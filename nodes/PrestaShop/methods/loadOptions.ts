import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { listOfTexts } from '../../shared/listOfTexts';
import { carrierNames } from '../names/carrierNames';
import { orderStateNames } from '../names/orderStateNames';
import { paymentMethodNames } from '../names/paymentMethodNames';
import { shopNames } from '../names/shopNames';

/** Order states of the shop that are still in use, paid ones marked, by name. */
export async function getOrderStates(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await orderStateNames(this);
}

/** Shops of a multistore that are in use, by name. */
export async function getShops(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await shopNames(this, 'id');
}

/** So that the list shows what an empty choice means. */
const ALL: INodePropertyOptions = { name: 'All', value: '' };

/** Carriers in use, by name, and all of them. */
export async function getCarriers(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [ALL, ...(await carrierNames(this))];
}

/** Payment methods of recent orders, of the chosen shops of a multistore, and all of them. */
export async function getPaymentMethods(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const chosen = listOfTexts(this.getCurrentNodeParameter('options.shops') ?? []);
	return [ALL, ...(await paymentMethodNames(this, chosen))];
}
