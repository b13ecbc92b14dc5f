import { UserError, type IExecuteFunctions } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import { fileOfItem } from '../../../shared/fileOfItem';
import type { Records } from '../../books/records/records';
import type { Parent } from './parentParameters';

/** SnelStart takes files up to this size. */
const MOST_BYTES = 10 * 1024 * 1024;

/** The body of a document: the file of one item under the name that was filled in, or its own. */
export async function documentBody(
	context: IExecuteFunctions,
	index: number,
	parent: string,
): Promise<{ content: string; fileName: string; parentIdentifier: string; readOnly: boolean }> {
	const { content, fileName } = await fileOfItem(context, index, MOST_BYTES);
	const name = String(context.getNodeParameter('options.fileName', index, '') || fileName).trim();
	if (name === '') {
		throw new UserError('The file has no name', {
			description: "Fill in 'File Name' in the options, with its ending.",
		});
	}
	const readOnly = context.getNodeParameter('options.readOnly', index, false) === true;
	return {
		content: content.toString('base64'),
		fileName: name,
		parentIdentifier: parent,
		readOnly,
	};
}

/** Attaches the file of one item to a record, and gives what the document is known by. */
export async function uploadDocument(
	records: Records,
	context: IExecuteFunctions,
	index: number,
	{ type, id }: Parent,
): Promise<object> {
	const body = await documentBody(context, index, id);
	const made = await records.write(
		{ method: 'POST', path: `/documenten/${type}`, body },
		`Look with 'Get Many' whether '${body.fileName}' is attached before this item is run again, or it may be there twice.`,
	);
	const { fileName, readOnly } = body;
	return { ...(hasMembers(made) ? made : {}), fileName, readOnly, parentIdentifier: id };
}
