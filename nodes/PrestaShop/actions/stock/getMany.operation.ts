import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { listOfTexts } from '../../../shared/listOfTexts';
import type { NodeOperation } from '../../../shared/registry';
import { returnAllOrLimit, wantedRows } from '../../../shared/wantedRows';
import { anyResource } from '../../catalogue/anyResource';
import { openRecords } from '../../catalogue/shopRecords';
import { readOptional, readOptionalByIds } from '../../client/readOptional';
import { readingOf } from '../../client/readingOf';
import { rowsOfShops } from '../../stock/rowsOfShops';
import { byId, reference, text } from '../../wire/row';
import { conditionsOf } from '../generic/conditionsOf';
import { filters } from '../generic/filters.properties';
import { quantityOptions } from './quantity.properties';

export const option: NodeOperation['option'] = {
	name: 'Get Many',
	value: 'getMany',
	description:
		'Read what the shop shows as stock of its products and combinations, with the code and name of each',
	action: 'Get many stock rows',
};

export const description: INodeProperties[] = [
	filters,
	...returnAllOrLimit,
	quantityOptions(false),
];

const stock = anyResource('stock_availables');

/**
 * Reads the rows that meet the conditions of each item. PrestaShop on PHP 8 gives the rows of all shops whatever shop it is
 * asked for, so those of the chosen shops are picked here.
 */
export const execute = forEachItem(openRecords, async (records, context, index) => {
	const { shop } = records;
	const shopIds = listOfTexts(context.getNodeParameter('options.shops', index, []));
	const wanted = wantedRows(context, index);
	const conditions = conditionsOf(context, index, await records.filterFields(stock));
	const all = await records.find(stock, {
		conditions,
		wanted: shopIds.length > 0 ? Infinity : wanted,
	});
	const shops = shopIds.length > 0 ? await readOptional(shop, readingOf('shops')) : [];
	const chosen = shopIds.length > 0 ? rowsOfShops(all, shopIds, shops) : { rows: all };
	const rows = ('rows' in chosen ? chosen.rows : []).slice(0, wanted);
	const idsOf = (field: string) => rows.map((row) => text(row, field));
	const [products, combinations] = await Promise.all([
		readOptionalByIds(shop, { resource: 'products', display: NAMED }, 'id', idsOf('id_product')),
		readOptionalByIds(
			shop,
			{ resource: 'combinations', display: CODED },
			'id',
			idsOf('id_product_attribute'),
		),
	]).then((lists) => lists.map(byId));
	return rows.map((row) => {
		const combination = combinations.get(reference(row, 'id_product_attribute'));
		const product = products.get(text(row, 'id_product'));
		const code =
			combination ?? (reference(row, 'id_product_attribute') === '' ? product : undefined);
		return {
			...row,
			reference: code ? text(code, 'reference') : '',
			ean13: code ? text(code, 'ean13') : '',
			product_reference: product ? text(product, 'reference') : '',
			active: product ? text(product, 'active') : '',
		};
	});
});

const NAMED = ['id', 'reference', 'ean13', 'active'];
const CODED = ['id', 'reference', 'ean13'];
