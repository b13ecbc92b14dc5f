import { columnTypeOf } from '../store/columnType';
import type { ResourceDefinition } from '../schema/definitions';
import type { Row } from '../types';
import type { Errors } from './errors';
import type { FilterFields } from './filters';
import { compare } from './mysql';
import { textParam } from './phpQuery';
import type { PhpParams } from './phpQuery';

export interface SortKey {
	column: string;
	descending: boolean;
}

export interface Page {
	offset: number;
	/** Infinity when no limit was asked. */
	count: number;
}

/** Reads `sort=id_DESC` or `sort=[a_ASC,b_DESC]`; undefined after a refusal (codes 37 and 38). */
export function sortKeysOf(
	params: PhpParams,
	fields: FilterFields,
	errors: Errors,
): SortKey[] | undefined {
	const asked = textParam(params, 'sort');
	if (asked === undefined) return [];
	const keys: SortKey[] = [];
	for (const part of (/^\[(.*)\]$/.exec(asked)?.[1] ?? asked).split(',')) {
		const match = /^(.*)_(asc|desc)$/i.exec(part);
		if (!match) {
			errors.add(
				400,
				37,
				'The "sort" value has to be formed as this example: "field_ASC" or ' +
					'\'[field_1_DESC,field_2_ASC,field_3_ASC,...]\' ("field" has to be an available field)',
			);
			return undefined;
		}
		if (!fields.plain.includes(match[1]) && !fields.i18n.includes(match[1])) {
			const list = `${fields.plain.join(', ')}, for i18n fields:${fields.i18n.join(', ')}`;
			errors.add(400, 38, `Unable to filter by this field. However, these are available: ${list}`);
			return undefined;
		}
		keys.push({ column: match[1], descending: match[2].toLowerCase() === 'desc' });
	}
	return keys;
}

/** Reads `limit=N` or `limit=OFFSET,N`; anything that is no number counts as 0. Undefined: code 39. */
export function pageOf(params: PhpParams, errors: Errors): Page | undefined {
	const asked = textParam(params, 'limit');
	if (asked === undefined) return { offset: 0, count: Infinity };
	const parts = asked.split(',');
	if (parts.length > 2) {
		errors.add(400, 39, 'The "limit" value has to be formed as this example: "5,25" or "10"');
		return undefined;
	}
	const numbers = parts.map((part) => parseInt(part, 10) || 0);
	return numbers.length === 1
		? { offset: 0, count: numbers[0] }
		: { offset: numbers[0], count: numbers[1] };
}

/** Sorts as the shop's database does; rows that are equal in every key keep their order. */
export function sortRows(definition: ResourceDefinition, rows: Row[], keys: SortKey[]): Row[] {
	const typed = keys.map((key) => {
		const field = definition.fields.find((candidate) => candidate.name === key.column);
		return { ...key, type: columnTypeOf(field ?? { name: key.column }) };
	});
	return [...rows].sort((a, b) => {
		for (const { column, descending, type } of typed) {
			const difference = compare(a[column] ?? '', String(b[column] ?? ''), type) ?? 0;
			if (difference !== 0) return descending ? -difference : difference;
		}
		return 0;
	});
}
