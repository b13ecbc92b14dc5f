const FILLERS = [' ', '-', ',', '0', 'a', '(', '[', '<', '&', '/', '=', '%', '.', '\n', '\t'];
const ENDS = ['', '!', '\n'];

/** Pieces of an expression's own text, without what is syntax: what it looks for, so what it may look for in vain. */
function ownPieces(source: string): string[] {
	const plain = source
		.replace(/\\[sS]/g, ' ')
		.replace(/\\[dD]/g, '0')
		.replace(/\\[wW]/g, 'a')
		.replace(/\\[pP]\{[^{}]*\}/g, 'a')
		.replace(/\(\?(?:<?[=!]|:)/g, '')
		.replace(/[\\?*+|^${}()[\]]/g, '');
	const starts = [...plain].slice(0, 12).map((_, index) => index);
	return starts.flatMap((start) =>
		[1, 2, 4].map((length) => plain.slice(start, start + length)).filter(Boolean),
	);
}

/** Texts of about `size` characters that an expression may grow slow on: what it looks for, over and over, with no good end. */
export function* hostileTexts(source: string, size: number): Iterable<string> {
	for (const unit of new Set([...FILLERS, ...ownPieces(source)])) {
		const body = unit.repeat(Math.ceil(size / unit.length));
		for (const end of ENDS) yield `${body}${end}`;
		yield `(${body}!`;
	}
}
