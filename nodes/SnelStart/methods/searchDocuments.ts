import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { idIn } from '../../shared/recordLocator';
import { snelStartClient } from '../books/snelStartClient';
import { DOCUMENT_TYPES } from '../catalogue/documentTypes';
import { isRecordId } from '../catalogue/isRecordId';

/** Documents of the record that the form names. */
export async function searchDocuments(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const type = DOCUMENT_TYPES[String(this.getCurrentNodeParameter('parentType'))];
	const parent = idIn(this.getCurrentNodeParameter('parent'));
	if (type === undefined || !isRecordId(parent)) return { results: [] };
	const { records } = await snelStartClient(this);
	const rows = await records.rowsAt(`/documenten/${type}/${parent}`);
	const needle = filter.trim().toLowerCase();
	return {
		results: rows
			.map(({ id, fileName }) => ({ name: String(fileName ?? id), value: id }))
			.filter(({ name }) => name.toLowerCase().includes(needle)),
	};
}
