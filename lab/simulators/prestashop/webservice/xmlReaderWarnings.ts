interface Fault {
	line: number;
	column: number;
	text: string;
}

/**
 * The three lines libxml writes about a body it cannot read: what is wrong, the line (at most 80
 * characters of it) and a caret. Covers what a client can plausibly send. The reader of PHP 7.4 words
 * a missing end tag differently.
 */
export function xmlReaderWarnings(body: string, olderReader: boolean): string[] {
	const fault = findFault(body, olderReader);
	const line = body.split('\n')[fault.line - 1] ?? '';
	const caret = `${' '.repeat(Math.max(0, fault.column))}^`;
	return [`Entity: line ${fault.line}: parser error : ${fault.text}`, line.slice(0, 80), caret];
}

function findFault(body: string, olderReader: boolean): Fault {
	if (!body.startsWith('<'))
		return { line: 1, column: 0, text: "Start tag expected, '<' not found" };
	const ampersand = /&(?!#?\w+;)/.exec(body);
	if (ampersand) {
		return { ...positionOf(body, ampersand.index + 1), text: 'xmlParseEntityRef: no name' };
	}
	const open: Array<{ name: string; line: number }> = [];
	for (const tag of body.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
		const { line, column } = positionOf(body, tag.index + tag[0].length);
		if (tag[1] === '') {
			if (tag[3] === '') open.push({ name: tag[2], line });
			continue;
		}
		const last = open.pop();
		if (last?.name !== tag[2]) {
			const opened = `${last?.name ?? ''} line ${last?.line ?? 0}`;
			return { line, column, text: `Opening and ending tag mismatch: ${opened} and ${tag[2]}` };
		}
	}
	const unclosed = open.at(-1);
	const end = positionOf(body, body.length);
	if (unclosed === undefined) return { ...end, text: 'Extra content at the end of the document' };
	if (olderReader) return { ...end, text: "EndTag: '</' not found" };
	const text = `Premature end of data in tag ${unclosed.name} line ${unclosed.line}`;
	return { ...end, text };
}

function positionOf(body: string, offset: number): { line: number; column: number } {
	const before = body.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length };
}
