import { UserError, type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { hasMembers } from '../../../../domain/words/hasMembers';
import { openForRun, runOptions } from '../generic/runOptions';

export const option: NodeOperation['option'] = {
	name: 'Get',
	value: 'get',
	description: 'Read the VAT rates of one country for each input item',
	action: 'Get VAT rates of country',
};

export const description: INodeProperties[] = [
	{
		displayName: 'Country Code',
		name: 'country',
		type: 'string',
		default: 'NLD',
		required: true,
		placeholder: 'e.g. DEU',
		description: 'Code of the country in three letters (ISO 3166 alpha-3)',
	},
	runOptions,
];

export const execute = forEachItem(openForRun, async (records, context, index) => {
	const code = String(context.getNodeParameter('country', index)).trim().toUpperCase();
	if (!/^[A-Z]{3}$/.test(code)) {
		throw new UserError(`'Country Code' takes three letters, not '${code}'`, {
			description: 'The Netherlands are NLD, Belgium BEL, Germany DEU.',
		});
	}
	const rates = await records.ask({ path: `/vatrates/${code}` });
	return hasMembers(rates) ? [rates] : [];
});
