import type { CatalogueResource } from './catalogueResource';

/** An extra field (extra veld) as the administration defines it. */
export interface ExtraField {
	name: string;
	/** SnelStart's word: Text, Integer, Money, Float, DateTime, Boolean, Enum, ByteArray. */
	type: string;
	/** What may be chosen, for an Enum. */
	choices: readonly string[];
}

/** An extra field by the name under which a form fills it in: `extraVelden/EAN code`. */
export const extraFieldKey = ({ extraFields }: CatalogueResource, name: string): string =>
	`${extraFields?.member}/${name}`;

/** The name of the extra field that a key means; undefined for a key that means none. */
export function extraFieldNamed(
	{ extraFields }: CatalogueResource,
	key: string,
): string | undefined {
	const begin = `${extraFields?.member}/`;
	return extraFields && key.startsWith(begin) ? key.slice(begin.length) : undefined;
}
