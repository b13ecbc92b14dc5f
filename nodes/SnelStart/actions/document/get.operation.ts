import { UserError, type INodeProperties } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import { outputField } from '../../../shared/fileOfItem';
import { forEachItem, RecordWithFile } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { openForRun, runOptions } from '../generic/runOptions';
import { documentParameter, idOf, parentParameters } from './parentParameters';

export const option: NodeOperation['option'] = {
	name: 'Download',
	value: 'get',
	description: 'Read one document for each input item, with its file',
	action: 'Download document',
};

export const description: INodeProperties[] = [
	...parentParameters.map((one) => ({ ...one, required: false })),
	documentParameter,
	outputField,
	runOptions,
];

export const execute = forEachItem(openForRun, async (records, context, index) => {
	const id = idOf(context, index, 'document');
	const document = await records.ask({ path: `/documenten/${id}` });
	if (!hasMembers(document) || typeof document.content !== 'string') {
		throw new UserError(`SnelStart gave no contents for the document ${id}`);
	}
	const { content, ...told } = document;
	const name = typeof told.fileName === 'string' ? told.fileName : id;
	const file = await context.helpers.prepareBinaryData(Buffer.from(content, 'base64'), name);
	const field = String(context.getNodeParameter('outputField', index));
	return [new RecordWithFile(told, { [field]: file })];
});
