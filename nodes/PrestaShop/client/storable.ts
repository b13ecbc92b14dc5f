/** The text without the characters that no XML 1.0 document may contain. */
export function storable(text: string): string {
	return Array.from(text)
		.filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0))
		.join('');
}

/** Production Char of XML 1.0, fifth edition, §2.2. */
function isXmlCharacter(code: number): boolean {
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
