/** Extra fields of a sales order or line in one form, so that equal texts say the same; those without a value say nothing. */
export const extraFieldsAsText = (
	fields: ReadonlyArray<{ veldNummer: number; waarde: string | null }>,
): string =>
	fields
		.filter(({ waarde }) => (waarde ?? '') !== '')
		.sort((a, b) => a.veldNummer - b.veldNummer)
		.map(({ veldNummer, waarde }) => `${veldNummer}: ${waarde}`)
		.join('\n');
