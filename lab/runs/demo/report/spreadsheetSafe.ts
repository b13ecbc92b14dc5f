const FORMULA = /^[\s\p{Cc}]*[=+\-@|]/u;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/**
 * Text of a table cell that a spreadsheet takes for text when the page is opened or pasted there: an apostrophe goes
 * before anything that would start a formula (OWASP, CSV injection). Numbers and a lone dash stay as they are.
 */
export function spreadsheetSafe(text: string): string {
	if (text === '-' || NUMBER.test(text)) return text;
	return FORMULA.test(text) ? `'${text}` : text;
}
