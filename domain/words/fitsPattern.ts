import { asCompared } from './asCompared';

/**
 * Whether a text is what a pattern says: the same but for letter case and blanks around it, with `*` for any number of
 * characters. The time it takes grows with the length of the text alone, however many stars there are.
 */
export function fitsPattern(pattern: string, text: string): boolean {
	const parts = asCompared(pattern).split('*');
	const whole = asCompared(text);
	const [first] = parts;
	if (parts.length === 1) return whole === first;
	const last = parts[parts.length - 1];
	if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
	const end = whole.length - last.length;
	let at = first.length;
	for (const part of parts.slice(1, -1)) {
		const found = whole.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= end;
}
