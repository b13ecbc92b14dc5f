import { UserError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

/** The parameter that says where an item holds its file. */
export const inputField: INodeProperties = {
	displayName: 'Input Data Field Name',
	name: 'inputField',
	type: 'string',
	default: 'data',
	required: true,
	description: 'Name of the field of the item that holds the file',
};

/** The parameter that says where a file is put. */
export const outputField: INodeProperties = {
	displayName: 'Output Data Field Name',
	name: 'outputField',
	type: 'string',
	default: 'data',
	required: true,
	description: 'Name of the field of the item in which the file is put',
};

/** A file as it came with an item. */
export interface ItemFile {
	content: Buffer;
	/** '' where the item does not tell. */
	fileName: string;
}

/** The file of one item; throws a UserError where it has none, an empty one, or one above a size in bytes. */
export async function fileOfItem(
	context: IExecuteFunctions,
	index: number,
	mostBytes: number,
): Promise<ItemFile> {
	const field = String(context.getNodeParameter('inputField', index));
	const { fileName = '' } = context.helpers.assertBinaryData(index, field);
	const content = await context.helpers.getBinaryDataBuffer(index, field);
	if (content.length === 0) throw new UserError(`The file in '${field}' is empty`);
	if (content.length <= mostBytes) return { content, fileName };
	const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
	throw new UserError(
		`The file in '${field}' has ${megabytes(content.length)} MB, and ${megabytes(mostBytes)} MB are taken`,
	);
}
