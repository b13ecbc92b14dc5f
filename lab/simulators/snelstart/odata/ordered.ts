import { odata } from '../errors/refusal';
import { ownMember } from '../ownMember';
import type { EdmProperty, EdmType } from './edm';

/** Sorts by `$orderby`, for example `ModifiedOn desc,Naam`; equal rows keep their order. */
export function ordered<T>(rows: T[], orderby: string, type: EdmType): T[] {
	const keys = orderby.split(',').map((part) => {
		const [name, direction = 'asc'] = part.trim().split(/\s+/);
		return { json: propertyNamed(name, type).json, sign: direction === 'desc' ? -1 : 1 };
	});
	return [...rows].sort((a, b) => {
		for (const { json, sign } of keys) {
			const [left, right] = [valueOf(a, json), valueOf(b, json)];
			if (left === right) continue;
			return left < right ? -sign : sign;
		}
		return 0;
	});
}

/** Keeps the properties of `$select`. */
export function selected(rows: object[], select: string, type: EdmType): object[] {
	const names = select.split(',').map((name) => propertyNamed(name.trim(), type).json);
	return rows.map((row) =>
		Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))),
	);
}

function propertyNamed(name: string, type: EdmType): EdmProperty {
	const property = ownMember(type.properties, name);
	if (property !== undefined) return property;
	throw odata(`Could not find a property named '${name}' on type '${type.name}'.`);
}

function valueOf(row: unknown, json: string): string | number {
	const value = (row as Record<string, unknown>)[json];
	return typeof value === 'number' ? value : String(value ?? '');
}
