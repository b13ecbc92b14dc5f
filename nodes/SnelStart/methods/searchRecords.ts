import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { searchRows } from '../books/records/searchRows';
import { snelStartClient } from '../books/snelStartClient';
import { catalogue } from '../catalogue/catalogue';
import { titleOf } from '../catalogue/titleOf';

/** Records by what a person knows them by. */
export async function searchRecords(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const of = chosenResource(this, catalogue);
	const rows = await searchRows((await snelStartClient(this)).records, of, filter);
	return {
		results: rows
			.map((row) => ({ name: titleOf(row, of.title), value: row.id }))
			.sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true })),
	};
}
