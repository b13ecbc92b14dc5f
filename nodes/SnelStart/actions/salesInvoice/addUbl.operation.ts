import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import type { PlannedStatus } from '../../../../domain/stream/plannedStatus';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { outputField } from '../../../shared/fileOfItem';
import { forRun } from '../../../shared/forRun';
import { salesInvoice } from '../../catalogue/salesInvoice';
import { openForRun, runOptions } from '../generic/runOptions';
import { ublBytes } from './ublBytes';
import { ublFile } from './ublFile';

export const option = {
	name: 'Add UBL',
	value: 'addUbl',
	description:
		'Put the electronic invoice (UBL) on each item that told the shop of an invoice. Everything else goes through untouched.',
	action: 'Add UBL of sales invoices',
};

export const runsOnce = true;

export const description: INodeProperties[] = [outputField, runOptions];

const DOOR: Door<'plannedStatus'> = { takes: ['plannedStatus'] };

/** Only where the shop was told in this run: then each invoice is handed on once. */
const isTold = ({ outcome, invoiceId }: PlannedStatus): boolean =>
	outcome === 'told' && invoiceId !== '';

/** The items as they came, with a file on those that told of an invoice. A missing file stops only its own item. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, placed } = arrivedAt(this, DOOR);
	const told = new Map(placed('plannedStatus').map(({ row, index }) => [index, row]));
	const field = String(forRun(this, 'outputField', 'data'));
	const records = await openForRun(this);
	const output: INodeExecutionData[] = [];
	for (const [item, { json, binary = {} }] of items.entries()) {
		const row = told.get(item);
		const pairedItem = { item };
		if (row === undefined || !isTold(row)) {
			output.push({ json, binary, pairedItem });
			continue;
		}
		try {
			const path = `${salesInvoice.path}/${row.invoiceId}/ubl`;
			const bytes = ublBytes(await records.ask({ path, takesAnything: true }));
			const file = await ublFile(this, bytes, row.invoiceNumber || row.invoiceId);
			output.push({ json, binary: { ...binary, [field]: file }, pairedItem });
		} catch (error) {
			if (!this.continueOnFail()) {
				throw new NodeOperationError(this.getNode(), error as Error, { itemIndex: item });
			}
			output.push({ json: { ...json, error: (error as Error).message }, binary, pairedItem });
		}
	}
	return output;
}
