import type { INodeProperties } from 'n8n-workflow';

import { inputField } from '../../../shared/fileOfItem';
import { forEachItem } from '../../../shared/forEachItem';
import { recordLocator } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import { idOf, typeOf } from '../document/parentParameters';
import { documentOptions } from '../document/documentOptions';
import { uploadDocument } from '../document/uploadDocument';
import { EXAMPLE_ID } from '../generic/recordProperty';
import { openForRun } from '../generic/runOptions';

export const option: NodeOperation['option'] = {
	name: 'Add Attachment',
	value: 'addAttachment',
	description: 'Attach the file of each input item to a sales booking, such as the invoice in PDF',
	action: 'Add attachment to sales booking',
};

export const description: INodeProperties[] = [
	recordLocator('Sales Booking', EXAMPLE_ID),
	inputField,
	documentOptions,
];

export const execute = forEachItem(openForRun, async (records, context, index) => {
	const parent = { type: typeOf('salesBooking'), id: idOf(context, index, 'record') };
	return [await uploadDocument(records, context, index, parent)];
});
