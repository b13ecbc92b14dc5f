import {
	NodeOperationError,
	type IBinaryKeyData,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { dutchOf, inDutch } from './inDutch';
import type { Operation } from './wholeInput';

/** A record that goes out with a file beside it. */
export class RecordWithFile {
	constructor(
		readonly record: object,
		readonly binary: IBinaryKeyData,
	) {}
}

/**
 * An operation that is done once for each input item, with what that item's expressions say. An item that fails
 * stops the node, or, where the user lets the workflow continue, becomes an item that tells the error.
 *
 * @param open makes what all items share: the connection
 * @param work gives the records that come of one item
 */
export const forEachItem = <S>(
	open: (context: IExecuteFunctions) => Promise<S>,
	work: (shared: S, context: IExecuteFunctions, index: number) => Promise<object[]>,
): Operation =>
	async function () {
		const shared = await open(this);
		const output: INodeExecutionData[] = [];
		for (const index of this.getInputData().keys()) {
			const item = index;
			try {
				const records = await work(shared, this, index);
				const pairedItem = { item };
				output.push(...records.map((record) => ({ ...itemOf(record), pairedItem })));
			} catch (error) {
				if (!this.continueOnFail()) throw errorOfItem(this, error as Error, index);
				output.push({ json: { error: (error as Error).message }, pairedItem: { item } });
			}
		}
		return output;
	};

const itemOf = (record: object): INodeExecutionData =>
	record instanceof RecordWithFile
		? { json: record.record as IDataObject, binary: record.binary }
		: { json: record as IDataObject };

/** A new error, because n8n hands one of its own back as it is, without the item. */
function errorOfItem(
	context: IExecuteFunctions,
	error: Error & { description?: unknown },
	itemIndex: number,
): NodeOperationError {
	const description = typeof error.description === 'string' ? error.description : undefined;
	const { messageNl, descriptionNl } = dutchOf(error);
	const again = new NodeOperationError(context.getNode(), error.message, {
		itemIndex,
		description,
	});
	return messageNl === '' ? again : inDutch(again, messageNl, descriptionNl);
}
