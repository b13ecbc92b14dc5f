/** A number of a table. Throws an Error for anything else: what cannot be read is never 0. */
export function numberOf(text: string): number {
	const value = Number(text);
	if (text === '' || !Number.isFinite(value))
		throw new Error(`'${text}' is no number of this table`);
	return value;
}
