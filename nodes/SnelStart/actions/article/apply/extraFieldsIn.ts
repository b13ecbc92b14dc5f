const EXTRA = 'extraVelden.';

/** Extra fields (extra velden) of an article by name, empty ones left out. */
export const extraFieldsIn = ({
	extraVelden,
}: Readonly<Record<string, unknown>>): Record<string, string> =>
	Object.fromEntries(
		(Array.isArray(extraVelden) ? (extraVelden as Array<Record<string, unknown>>) : [])
			.map(({ naam, waarde }) => [String(naam), String(waarde ?? '')] as const)
			.filter(([, value]) => value !== ''),
	);

/** The name of the extra field that a change is of; null where it is of the article itself. */
export const extraFieldName = (field: string): string | null =>
	field.startsWith(EXTRA) ? field.slice(EXTRA.length) : null;
