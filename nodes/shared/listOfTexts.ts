/** A list that a person typed with commas or an expression gave as an array, without blanks and empty entries. */
export function listOfTexts(value: unknown): string[] {
	const parts: unknown[] = Array.isArray(value) ? value : String(value ?? '').split(',');
	return parts.map((part) => String(part).trim()).filter((part) => part !== '');
}
