import { wellFormed } from '../words/text';

/**
 * A text as it may stand on a page or in a table: on one line, without control characters and without those that turn
 * the direction of what stands around them (bidi), which a name may bring along to show something else than it says.
 */
export const plainText = (text: string): string =>
	wellFormed(text)
		.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
		.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
