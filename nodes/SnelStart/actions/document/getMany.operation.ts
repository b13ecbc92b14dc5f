import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { openForRun, runOptions } from '../generic/runOptions';
import { parentOf, parentParameters } from './parentParameters';

export const option: NodeOperation['option'] = {
	name: 'Get Many',
	value: 'getMany',
	description: 'List the documents that are attached to a record, without their contents',
	action: 'Get many documents',
};

export const description: INodeProperties[] = [...parentParameters, runOptions];

export const execute = forEachItem(openForRun, async (records, context, index) => {
	const { type, id } = parentOf(context, index);
	return await records.rowsAt(`/documenten/${type}/${id}`);
});
