const AMOUNT = /^-?\d{1,12}([.,]\d{1,4})?$/;

/** Signs that begin a formula, the wide ones of Asian keyboards too; a spreadsheet may skip blanks before them. */
const FORMULA = /^\s*[=+\-@|＝＋－＠]/u;

/**
 * Text of a cell that a spreadsheet takes for text, when a table is opened in one or a page is pasted there: what begins
 * like a formula and is no number gets an apostrophe (OWASP, CSV injection).
 */
export const spreadsheetText = (text: string): string =>
	FORMULA.test(text) && !AMOUNT.test(text) ? `'${text}` : text;
