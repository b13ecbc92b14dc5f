/** A text on one line, without blanks around. */
export const oneLine = (value: unknown) =>
	String(value ?? '')
		.replace(/\s+/g, ' ')
		.trim();

/** Whether a text stands there whole, or as much of it as fits. */
export function sameStart(whole: unknown, kept: unknown, longest: number): boolean {
	const [full, cut] = [oneLine(whole), oneLine(kept)];
	if (full.length <= longest) return full === cut;
	return cut.length <= longest && cut.length >= longest - 25 && full.startsWith(cut.slice(0, 20));
}
