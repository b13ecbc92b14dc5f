import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { planArticles } from '../../../domain/assortment/planArticles';
import { sealed } from '../../../domain/stream/seal';
import { flagForRun, forRun } from '../../shared/forRun';
import { itemsOfWhole } from '../../shared/items';
import { assortmentArrived } from './assortmentArrived';
import { codeFieldOption } from './codeField.option';
import { fieldRulesOf } from './fieldRulesOf';
import { fieldsProperty } from './fields.properties';
import { guardOptions } from './guard.options';
import { guardsOf } from './guardsOf';

export const option = {
	name: 'Plan Articles',
	value: 'planArticles',
	description:
		'Decide which fields of products of the shop change, by a table of fields and their owners. Writes nothing.',
	action: 'Plan articles of the shop',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	fieldsProperty,
	{
		displayName: 'Make Drafts',
		name: 'makeDrafts',
		type: 'boolean',
		default: false,
		description:
			'Whether articles without a product become inactive drafts, which nobody can buy before somebody finishes them',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			codeFieldOption,
			{
				displayName: 'Draft Field',
				name: 'draftField',
				type: 'string',
				default: '',
				placeholder: 'e.g. Webshop',
				description:
					'Extra field (extra veld) that has to be filled before an article becomes a draft. Leave empty for all articles.',
			},
			...guardOptions,
		].sort((a, b) => a.displayName.localeCompare(b.displayName)) as INodeProperties[],
	},
];

/** One item for each product that differs or cannot be told, and at the end how much was looked at. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { articles, products, where } = assortmentArrived(this);
	const options = forRun(this, 'options', {}) as IDataObject;
	const codeField = String(options.codeField ?? 'reference');
	const { planned, summary } = planArticles(articles, products, {
		...guardsOf(options),
		fields: fieldRulesOf(this, codeField),
		makeDrafts: codeField !== 'id' && flagForRun(this, 'makeDrafts', description),
		draftField: String(options.draftField ?? '').trim(),
		codeField,
	});
	return itemsOfWhole([...planned.map(sealed), { ...summary, ...where }]);
}
