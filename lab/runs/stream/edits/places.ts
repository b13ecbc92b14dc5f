import type { IDataObject } from 'n8n-workflow';

/** One place in an item: its value, where it stands, and how to put something else there. */
export interface Place {
	/** "lines[0].quantity" */
	path: string;
	name: string;
	value: unknown;
	set(value: unknown): void;
	drop(): void;
}

/** Every member of an item, those within others too, but for marks that only the nodes themselves write. */
export function placesOf(item: IDataObject): Place[] {
	return placesIn(item as Record<string, unknown>, '');
}

/** The same place in another item; undefined where it has none. */
export const samePlace = (item: IDataObject, path: string): Place | undefined =>
	placesOf(item).find((place) => place.path === path);

function placesIn(holder: Record<string, unknown> | unknown[], path: string): Place[] {
	const members = holder as Record<string, unknown>;
	return Object.keys(members).flatMap((name): Place[] => {
		const at = Array.isArray(holder) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
		const value = members[name];
		const own: Place = {
			path: at,
			name,
			value,
			set: (next) => {
				members[name] = next;
			},
			drop: () => {
				if (Array.isArray(holder)) holder.splice(Number(name), 1);
				else delete members[name];
			},
		};
		if (name === 'seal') return [];
		const within =
			typeof value === 'object' && value !== null
				? placesIn(value as Record<string, unknown> | unknown[], at)
				: [];
		return [own, ...within];
	});
}
