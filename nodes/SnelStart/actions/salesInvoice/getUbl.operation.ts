import type { INodeProperties } from 'n8n-workflow';

import { outputField } from '../../../shared/fileOfItem';
import { forEachItem, RecordWithFile } from '../../../shared/forEachItem';
import { recordId } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import { salesInvoice } from '../../catalogue/salesInvoice';
import { recordProperty } from '../generic/recordProperty';
import { openForRun, runOptions } from '../generic/runOptions';
import { ublBytes } from './ublBytes';
import { ublFile } from './ublFile';

export const option: NodeOperation['option'] = {
	name: 'Get UBL',
	value: 'getUbl',
	description: 'Read one sales invoice for each input item, with its electronic invoice as a file',
	action: 'Get UBL of sales invoice',
};

export const description: INodeProperties[] = [
	recordProperty(salesInvoice),
	outputField,
	runOptions,
];

export const execute = forEachItem(openForRun, async (records, context, index) => {
	const invoice = await records.get(salesInvoice, recordId(context, index));
	const path = `${salesInvoice.path}/${invoice.id}/ubl`;
	const bytes = ublBytes(await records.ask({ path, takesAnything: true }));
	const number = typeof invoice.factuurnummer === 'string' ? invoice.factuurnummer : invoice.id;
	const file = await ublFile(context, bytes, number);
	const field = String(context.getNodeParameter('outputField', index));
	return [new RecordWithFile(invoice, { [field]: file })];
});
