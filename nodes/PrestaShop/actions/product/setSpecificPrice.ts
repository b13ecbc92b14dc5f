import { UserError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { anyResource } from '../../catalogue/anyResource';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import type { ShopRecord } from '../../catalogue/recordOf';
import { says } from '../../catalogue/says';
import { openRecords } from '../../catalogue/shopRecords';
import { knownZone } from '../../wire/shopTime';
import { alwaysOf } from '../generic/recordKind';
import { recordMeant } from '../generic/recordMeant';
import { recordProperty } from '../generic/recordProperty';
import { priceOptions } from './price.options';
import { priceScope } from './priceScope';
import { reductionOf } from './reductionOf';

/** What a specific price is of. */
export interface Priced {
	of: CatalogueResource;
	/** The fields of the price that say so. */
	fields(record: ShopRecord): Record<string, string>;
	/** Options that the record answers already. */
	answered: readonly string[];
}

const prices = anyResource('specific_prices');

/** Changes the price for the same people, quantity and time where there is one, and makes one where there is none. */
export const setSpecificPrice = ({ of, fields, answered }: Priced): NodeOperation => ({
	option: {
		name: 'Set Specific Price',
		value: 'setSpecificPrice',
		description: `Set a price or reduction (specifieke prijs) of one ${of.noun.singular} of each input item, for everybody or for some. The one for the same people, quantity and time is changed; others stay.`,
		action: `Set specific price of ${of.noun.singular}`,
	},
	description: [recordProperty(alwaysOf(of)), kindOfPrice, valueOfPrice, priceOptions(answered)],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const record = await records.get(of, await recordMeant(records, of, context, index));
		const zone = knownZone(await records.zone());
		const option = optionsAt(context, index);
		const scope = new Map([
			...priceScope((name) => (answered.includes(name) ? '' : option(name)), zone),
			...Object.entries(fields(record)),
		]);
		const kind = String(context.getNodeParameter('kind', index, 'percentage'));
		const value = String(context.getNodeParameter('value', index, '') ?? '').trim();
		const reduction = reductionOf(kind, value, option('withTax') !== false);
		if ('refused' in reduction) throw new UserError(reduction.refused);
		const own = await records.having(prices, 'id_product', scope.get('id_product') ?? '');
		const same = own.filter((one) => says(one, scope));
		if (same.length > 1) {
			throw new UserError(
				`${of.resource.name} ${record.id} has ${same.length} specific prices for the same`,
				{ description: `Delete all but one of them: ${same.map((one) => one.id).join(', ')}.` },
			);
		}
		const changes = new Map(Object.entries(reduction.fields));
		if (same.length === 1) {
			return [{ created: false, ...(await records.update(prices, same[0].id, changes)) }];
		}
		return [{ created: true, ...(await records.create(prices, new Map([...scope, ...changes]))) }];
	}),
});

const kindOfPrice: INodeProperties = {
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
};

const valueOfPrice: INodeProperties = {
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	placeholder: 'e.g. 10',
	description: 'Percentage, or amount with a point',
};

const optionsAt = (context: IExecuteFunctions, index: number) => (name: string) =>
	context.getNodeParameter(`options.${name}`, index, '') as unknown;
