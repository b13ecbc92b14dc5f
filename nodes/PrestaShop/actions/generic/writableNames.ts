import type { ShopField } from '../../schema/shopField';

/** Names under which fields can be filled in: as they are, and per language. */
export const writableNames = (fields: readonly ShopField[]): string[] =>
	fields
		.filter(({ writing }) => writing === 'free')
		.flatMap(({ name, languages }) => [name, ...(languages ?? []).map((id) => `${name}.${id}`)]);
