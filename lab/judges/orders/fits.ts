/** Whether a text is what an owner wrote of it: in any letter case, with `*` for whatever stands there. */
export function fits(pattern: string, text: unknown): boolean {
	const [wanted, found] = [pattern, String(text ?? '')].map((one) => one.trim().toLowerCase());
	return found !== '' && from(wanted, found);
}

/** Letter by letter: a star takes nothing, or one more letter and is still there. */
function from(pattern: string, text: string): boolean {
	if (pattern === '') return text === '';
	if (pattern.startsWith('*')) {
		return from(pattern.slice(1), text) || (text !== '' && from(pattern, text.slice(1)));
	}
	return text !== '' && pattern[0] === text[0] && from(pattern.slice(1), text.slice(1));
}
