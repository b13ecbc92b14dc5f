import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { snelStartClient } from '../books/snelStartClient';
import { searchRows } from '../books/records/searchRows';
import { titleOf } from '../catalogue/titleOf';
import { chosenResource } from './chosenResource';

/** Records by what a person knows them by. */
export async function searchRecords(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const of = chosenResource(this);
	const rows = await searchRows((await snelStartClient(this)).records, of, filter);
	return {
		results: rows
			.map((row) => ({ name: titleOf(row, of.title), value: row.id }))
			.sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true })),
	};
}
