import { UserError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { anyResource } from '../../catalogue/anyResource';
import { product } from '../../catalogue/product';
import { says } from '../../catalogue/says';
import { openRecords } from '../../catalogue/shopRecords';
import { knownZone } from '../../wire/shopTime';
import { alwaysOf } from '../generic/recordKind';
import { recordMeant } from '../generic/recordMeant';
import { recordProperty } from '../generic/recordProperty';
import { priceOptions } from './price.options';
import { priceScope } from './priceScope';
import { reductionOf } from './reductionOf';

export const option: NodeOperation['option'] = {
	name: 'Set Specific Price',
	value: 'setSpecificPrice',
	description:
		'Set a price or reduction (specifieke prijs) of one product of each input item, for everybody or for some. The one for the same people, quantity and time is changed; others stay.',
	action: 'Set specific price of product',
};

export const description: INodeProperties[] = [
	recordProperty(alwaysOf(product)),
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		options: [
			{ name: 'Amount Off', value: 'amount' },
			{ name: 'Percentage Off', value: 'percentage' },
			{ name: 'Price Without VAT', value: 'price' },
		],
		default: 'percentage',
		description: 'What the value is',
	},
	{
		displayName: 'Value',
		name: 'value',
		type: 'string',
		default: '',
		placeholder: 'e.g. 10',
		description: 'Percentage, or amount with a point',
	},
	priceOptions,
];

const prices = anyResource('specific_prices');

/** Changes the price for the same people, quantity and time where there is one, and makes one where there is none. */
export const execute = forEachItem(openRecords, async (records, context, index) => {
	const productId = await recordMeant(records, product, context, index);
	await records.get(product, productId);
	const zone = knownZone(await records.zone());
	const option = optionsAt(context, index);
	const scope = new Map([['id_product', productId], ...priceScope(option, zone)]);
	const kind = String(context.getNodeParameter('kind', index, 'percentage'));
	const value = String(context.getNodeParameter('value', index, '') ?? '').trim();
	const reduction = reductionOf(kind, value, option('withTax') !== false);
	if ('refused' in reduction) throw new UserError(reduction.refused);
	const own = await records.having(prices, 'id_product', productId);
	const same = own.filter((record) => says(record, scope));
	if (same.length > 1) {
		throw new UserError(`Product ${productId} has ${same.length} specific prices for the same`, {
			description: `Delete all but one of them: ${same.map((one) => one.id).join(', ')}.`,
		});
	}
	const changes = new Map(Object.entries(reduction.fields));
	if (same.length === 1) {
		return [{ created: false, ...(await records.update(prices, same[0].id, changes)) }];
	}
	return [{ created: true, ...(await records.create(prices, new Map([...scope, ...changes]))) }];
});

const optionsAt = (context: IExecuteFunctions, index: number) => (name: string) =>
	context.getNodeParameter(`options.${name}`, index, '') as unknown;
