import { UserError } from 'n8n-workflow';

import { isRow } from '../wire/row';
import type { AssociationRow } from '../wire/shopRow';
import type { ShopField } from '../schema/shopField';

/**
 * The rows that an association is to hold, of what somebody filled in: ids with commas between them, a list of ids, or a
 * list of rows with the members the shop knows. Throws a UserError for anything else.
 */
export function associationRows({ name, members }: ShopField, value: unknown): AssociationRow[] {
	const known = members ?? [];
	return listOf(name, value).map((one) => {
		if (!isRow(one)) return { id: idOf(name, one) };
		const unknown = Object.keys(one).find((member) => !known.includes(member));
		if (unknown !== undefined) {
			throw new UserError(`'${name}' has no '${unknown}', only ${known.join(', ')}`);
		}
		return Object.fromEntries(
			Object.entries(one).map(([member, held]) => [member, String(held ?? '')]),
		);
	});
}

function listOf(name: string, value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value === 'number') return [value];
	if (typeof value !== 'string') throw new UserError(`'${name}' takes IDs or a list of rows`);
	if (value.trim().startsWith('[')) return parsedList(name, value);
	return value
		.split(',')
		.map((id) => id.trim())
		.filter((id) => id !== '');
}

function parsedList(name: string, value: string): unknown[] {
	const parsed = parsedOrNull(value);
	if (Array.isArray(parsed)) return parsed as unknown[];
	throw new UserError(`'${name}' holds a list that cannot be read`);
}

function parsedOrNull(value: string): unknown {
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return null;
	}
}

function idOf(name: string, value: unknown): string {
	const id = String(value).trim();
	if (/^\d{1,10}$/.test(id)) return id;
	throw new UserError(`'${name}' takes IDs, and '${id}' is none`);
}
