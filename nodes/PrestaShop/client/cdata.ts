import { storable } from './storable';

/**
 * Text in a CDATA section. The one sequence that would end it is split over two sections, a carriage return, which every
 * XML reader takes for a line feed, stands between two sections by its number, and characters that XML 1.0 cannot hold at
 * all (control characters, lone surrogates) are removed.
 */
export function cdata(value: string | number): string {
	const text = storable(String(value)).replaceAll(']]>', ']]]]><![CDATA[>');
	return `<![CDATA[${text.replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`;
}
