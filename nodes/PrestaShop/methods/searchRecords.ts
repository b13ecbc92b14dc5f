import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { Condition } from '../catalogue/filters/condition';
import type { FieldValue, ShopRecord } from '../catalogue/recordOf';
import { openRecords } from '../catalogue/shopRecords';
import { chosenKind } from './chosenKind';

const SHOWN = 100;
const MOST_TITLES = 3;

/** Records that hold the text in one of the fields a person knows them by; the first ones when it is empty. */
export async function searchRecords(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const of = chosenKind(this);
	const records = await openRecords(this);
	const text = filter.trim();
	const fields = await records.filterFields(of);
	const title = of.title
		.filter((name) => fields.some((field) => field.name === name))
		.slice(0, MOST_TITLES);
	const isId = /^[1-9]\d{0,9}$/.test(text);
	const asked = fields.filter(({ name }) => title.includes(name));
	const searches: Condition[][] =
		text === ''
			? [[]]
			: [
					...asked.map((field): Condition[] => [{ field, comparison: 'contains', values: [text] }]),
					...(isId ? [[{ field: fields[0], comparison: 'is' as const, values: [text] }]] : []),
				];
	const found = await Promise.all(
		searches.map(async (conditions) => await records.find(of, { conditions, wanted: SHOWN })),
	);
	const byId = new Map(found.flat().map((record) => [record.id, record]));
	return {
		results: [...byId.values()]
			.map((record) => ({ name: titleOf(record, title), value: record.id }))
			.sort((a, b) => a.name.localeCompare(b.name)),
	};
}

/** What a person knows a record by, as one text, in the first language that has one. */
const titleOf = (record: ShopRecord, title: readonly string[]): string =>
	title
		.map((name) => record[name] as FieldValue | undefined)
		.map((value) => (Array.isArray(value) ? (value.find((one) => one.value)?.value ?? '') : value))
		.filter(Boolean)
		.join(' ') || `ID ${record.id}`;
