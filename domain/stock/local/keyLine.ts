import { holdsWord } from '../../books/sameOrder';

/**
 * What the text line of a sales order says of its web order: the key, which ends with the id of the web order. The line has
 * to name the reference as well, for another shop gives out the same ids.
 */
export const keyIn = (line: string): string => line.trim().split(/\s/)[0] ?? '';

/** The text line that makes a sales order that of a web order. */
export const keyLine = (importKey: string, reference: string): string =>
	`${importKey} ${reference}`;

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

/** Counted from the end: an expression would begin anew at each digit of a long line. */
function digitsAtEnd(text: string): string {
	let start = text.length;
	while (start > 0 && isDigit(text[start - 1])) start -= 1;
	return text.slice(start);
}

/** Whether the line is that of this web order. */
export const isKeyLineOf = (
	line: string,
	{ orderId, reference }: { orderId: string; reference: string },
): boolean => {
	const key = keyIn(line);
	return digitsAtEnd(key) === orderId && reference !== '' && holdsWord(line, reference);
};
