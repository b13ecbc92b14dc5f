import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { openForRun, runOptions } from '../generic/runOptions';
import { documentParameter, idOf, parentParameters } from './parentParameters';

export const option: NodeOperation['option'] = {
	name: 'Delete',
	value: 'delete',
	description: 'Remove one document for each input item',
	action: 'Delete document',
};

export const description: INodeProperties[] = [
	...parentParameters.map((one) => ({ ...one, required: false })),
	documentParameter,
	runOptions,
];

export const execute = forEachItem(openForRun, async (records, context, index) => {
	const id = idOf(context, index, 'document');
	await records.write(
		{ method: 'DELETE', path: `/documenten/${id}` },
		'Running this item again does no harm.',
	);
	return [{ deleted: true, id }];
});
