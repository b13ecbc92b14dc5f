import { holdsWord } from '../../books/sameOrder';

/**
 * What the text line of a sales order says of its web order: the key, which ends with the id of the web order. The line has
 * to name the reference as well, for another shop gives out the same ids.
 */
export const keyIn = (line: string): string => line.trim().split(/\s/)[0] ?? '';

/** The text line that makes a sales order that of a web order. */
export const keyLine = (importKey: string, reference: string): string =>
	`${importKey} ${reference}`;

/** Whether the line is that of this web order. */
export const isKeyLineOf = (
	line: string,
	{ orderId, reference }: { orderId: string; reference: string },
): boolean => {
	const key = keyIn(line);
	const [id] = /\d+$/.exec(key) ?? [];
	return id === orderId && reference !== '' && holdsWord(line, reference);
};
