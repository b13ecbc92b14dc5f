import type { INodeProperties } from 'n8n-workflow';

import { inputField } from '../../../shared/fileOfItem';
import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { openForRun } from '../generic/runOptions';
import { documentOptions } from './documentOptions';
import { documentParameter, idOf, parentOf, parentParameters } from './parentParameters';
import { documentBody } from './uploadDocument';

export const option: NodeOperation['option'] = {
	name: 'Replace',
	value: 'update',
	description: 'Put the file of each input item in the place of a document',
	action: 'Replace document',
};

export const description: INodeProperties[] = [
	...parentParameters,
	documentParameter,
	inputField,
	documentOptions,
];

export const execute = forEachItem(openForRun, async (records, context, index) => {
	const id = idOf(context, index, 'document');
	const { id: parent } = parentOf(context, index);
	const body = { id, ...(await documentBody(context, index, parent)) };
	await records.write(
		{ method: 'PUT', path: `/documenten/${id}`, body },
		'Running this item again does no harm.',
	);
	const { fileName, readOnly } = body;
	return [{ id, fileName, readOnly, parentIdentifier: parent }];
});
