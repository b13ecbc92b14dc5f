import { FIELDS } from '../wire/fields';
import type { ShopQuery } from './query';
import type { ShopReading } from './shop';

/** A reading of a resource by the fields that are needed of it. */
export const readingOf = (resource: keyof typeof FIELDS, query?: ShopQuery): ShopReading => ({
	resource,
	display: FIELDS[resource],
	query,
});
