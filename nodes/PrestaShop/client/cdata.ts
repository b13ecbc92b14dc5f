import { storable } from './storable';

/**
 * Text in a CDATA section. The one sequence that would end it is split over two sections, and characters
 * that XML 1.0 cannot hold at all (control characters, lone surrogates) are removed.
 */
export function cdata(value: string | number): string {
	return `<![CDATA[${storable(String(value)).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
