/** A code as people have to see it: in quotes, so that blanks at its ends and inside show. */
export const quotedCode = (code: string): string => `"${code}"`;

/** A code in running text: as it stands, and in quotes where it holds what nobody would see, or nothing. */
export const shownCode = (code: string): string =>
	/^[^\s"]+$/.test(code) ? code : quotedCode(code);
