import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { listOfTexts } from '../../shared/listOfTexts';
import type { ShopRow } from '../wire/shopRow';
import { flag, localised, text } from '../wire/row';
import { readingOf } from '../client/readingOf';
import { openShop } from '../client/shop';

/** Order states of the shop that are still in use, paid ones marked, by name. */
export async function getOrderStates(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const shop = await openShop(this);
	const rows = await shop.rows(readingOf('order_states'));
	return rows
		.filter((row) => !flag(row, 'deleted'))
		.map((row) => ({
			name: `${localised(row, 'name', '')}${flag(row, 'paid') ? ' (paid)' : ''}`,
			value: text(row, 'id'),
		}))
		.sort((a, b) => a.name.localeCompare(b.name));
}

/** Shops of a multistore that are in use, by name. */
export async function getShops(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const shop = await openShop(this);
	const rows = await shop.rows(readingOf('shops'));
	return rows
		.filter((row) => !flag(row, 'deleted'))
		.map((row) => ({ name: text(row, 'name'), value: text(row, 'id') }))
		.sort((a, b) => a.name.localeCompare(b.name));
}

/** Carriers in use, by name: PrestaShop gives a carrier another id each time somebody changes it. */
export async function getCarriers(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const shop = await openShop(this);
	const rows = await shop.rows({ resource: 'carriers', display: ['id', 'name', 'deleted'] });
	const names = rows.filter((row) => !flag(row, 'deleted')).map((row) => text(row, 'name'));
	return [...new Set(names)].sort().map((name) => ({ name, value: name }));
}

const RECENT_ORDERS = 500;

/**
 * Payment methods of recent orders, of the chosen shops of a multistore: each name on its own, and each module for all
 * the names it goes by. The webservice has no list of payment modules.
 */
export async function getPaymentMethods(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const chosen = ['shops', 'shopIds'].flatMap((name) =>
		listOfTexts(this.getCurrentNodeParameter(`options.${name}`) ?? []),
	);
	const methods = new Map<string, INodePropertyOptions>();
	for (const shopId of chosen.length > 0 ? new Set(chosen) : [undefined]) {
		const shop = await openShop(this, 1, shopId);
		const orders = await shop.rows({
			resource: 'orders',
			display: ['id', 'module', 'payment'],
			query: { sort: '[id_DESC]', limit: RECENT_ORDERS },
		});
		for (const option of orders.flatMap(methodsOf)) {
			if (!methods.has(option.name)) methods.set(option.name, option);
		}
	}
	return [...methods.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The name that customers see, and the module for all of its names. */
function methodsOf(order: ShopRow): INodePropertyOptions[] {
	const [payment, module] = [text(order, 'payment').trim(), text(order, 'module').trim()];
	return [
		{ name: `${payment} (${module})`, value: payment },
		{ name: `All of ${module}`, value: module },
	].filter(({ value }) => value !== '');
}
