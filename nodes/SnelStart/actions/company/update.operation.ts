import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { openForRun, runOptions } from '../generic/runOptions';
import { COMPANY_INFO, companyInfo } from './companyInfo';

export const option: NodeOperation['option'] = {
	name: 'Update',
	value: 'update',
	description: 'Change the one setting of the company that SnelStart lets a coupling change',
	action: 'Update company',
};

export const description: INodeProperties[] = [
	{
		displayName: 'Invoice Foreign VAT',
		name: 'foreignVat',
		type: 'boolean',
		default: false,
		description:
			'Whether consumers in other countries are invoiced with the VAT of their own country',
	},
	runOptions,
];

/** Everything else is sent back as it was read. A company that says so already is not written. */
export const execute = forEachItem(openForRun, async (records, context, index) => {
	const factureerBuitenlandsBtw = context.getNodeParameter('foreignVat', index) === true;
	const before = await companyInfo(records);
	if (before.factureerBuitenlandsBtw === factureerBuitenlandsBtw) return [before];
	await records.write(
		{ method: 'PUT', path: COMPANY_INFO, body: { ...before, factureerBuitenlandsBtw } },
		'Running this item again does no harm.',
	);
	return [await companyInfo(records)];
});
