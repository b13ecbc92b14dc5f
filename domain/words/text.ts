/** Text on one line: runs of white space and control characters become one space. */
export function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * Text on one line of at most `max` characters as SnelStart counts them (UTF-16 units),
 * never ending in half a character.
 */
export function cutText(text: string, max: number): string {
	const line = oneLine(text);
	if (line.length <= max) return line;
	let cut = '';
	for (const character of line) {
		if (cut.length + character.length > max) break;
		cut += character;
	}
	return cut.trimEnd();
}

/** A text without any of the given characters at its end, in one pass however many there are. */
export function withoutEnding(text: string, characters: string): string {
	let end = text.length;
	while (end > 0 && characters.includes(text[end - 1])) end -= 1;
	return text.slice(0, end);
}

/** A text that can be put into an address: half a character, as a cut may leave it, becomes the sign for one that is lost. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
