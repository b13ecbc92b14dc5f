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

/** Carriers in use, by name. */
export async function getCarriers(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await carrierNames(this);
}

/** Payment methods of recent orders, of the chosen shops of a multistore. */
export async function getPaymentMethods(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const chosen = ['shops', 'shopIds'].flatMap((name) =>
		listOfTexts(this.getCurrentNodeParameter(`options.${name}`) ?? []),
	);
	return await paymentMethodNames(this, chosen);
}
