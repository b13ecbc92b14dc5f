import { plainText } from './plainText';

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A text of somebody else as HTML that says the same and is nothing but text, inside an element or an attribute. */
export const escaped = (text: string): string =>
	plainText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
