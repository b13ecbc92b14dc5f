const PREFIX = 'associations.';

/** Name of an association that a field stands for: `categories` of `associations.categories`; null for any other field. */
export const associationName = (field: string): string | null =>
	field.startsWith(PREFIX) ? field.slice(PREFIX.length) : null;
