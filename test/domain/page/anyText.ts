import * as fc from 'fast-check';

/** What a name may bring along to be more than a name. */
const HOSTILE = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'</td></tr></table>',
	"' onmouseover='x",
	'&lt;b&gt;',
	'<!--',
	'=1+1',
	'+cmd|x',
	'-2+3',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	' =1',
	'＝1',
	'\u202Egnp.exe',
	'\u2066a\u2069',
	'\u200F\u061C',
	'\u0000\u0007\u001B[31m',
	'\uD800',
	'a\nb\r\nc',
	';"";',
	'-12,50',
	'-',
	'\uFEFF=1',
	'\u2028=1',
];

/** Any text of Unicode, lone halves of characters included, and what is made to break out. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc
		.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })))
		.map((parts) => parts.join('')),
);
