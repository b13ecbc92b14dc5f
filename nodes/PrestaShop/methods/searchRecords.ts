import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { catalogue } from '../catalogue/catalogue';
import type { FieldValue, ShopRecord } from '../catalogue/recordOf';
import { openRecords } from '../catalogue/shopRecords';

const SHOWN = 100;

/** Records that hold the text in one of the fields a person knows them by; the first ones when it is empty. */
export async function searchRecords(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const of = chosenResource(this, catalogue);
	const records = await openRecords(this);
	const text = filter.replace(/[[\]|%]/g, ' ').trim();
	const queries =
		text === '' ? [{}] : of.title.map((name) => ({ [`filter[${name}]`]: `%[${text}]%` }));
	const found = await Promise.all(
		queries.map(async (query) => await records.list(of, SHOWN, query)),
	);
	const byId = new Map(found.flat().map((record) => [record.id, record]));
	return {
		results: [...byId.values()]
			.map((record) => ({ name: titleOf(record, of.title), value: record.id }))
			.sort((a, b) => a.name.localeCompare(b.name)),
	};
}

/** What a person knows a record by, as one text, in the first language that has one. */
const titleOf = (record: ShopRecord, title: readonly string[]): string =>
	title
		.map((name) => record[name] as FieldValue | undefined)
		.map((value) => (Array.isArray(value) ? (value.find((one) => one.value)?.value ?? '') : value))
		.filter(Boolean)
		.join(' ');
