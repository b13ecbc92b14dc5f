import type { INodeProperties } from 'n8n-workflow';

import { inputField } from '../../../shared/fileOfItem';
import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { openForRun } from '../generic/runOptions';
import { documentOptions } from './documentOptions';
import { parentOf, parentParameters } from './parentParameters';
import { uploadDocument } from './uploadDocument';

export const option: NodeOperation['option'] = {
	name: 'Upload',
	value: 'create',
	description: 'Attach the file of each input item to a record',
	action: 'Upload document',
};

export const description: INodeProperties[] = [...parentParameters, inputField, documentOptions];

export const execute = forEachItem(openForRun, async (records, context, index) => [
	await uploadDocument(records, context, index, parentOf(context, index)),
]);
