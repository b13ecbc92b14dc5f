import type { Reconciliation, TwoSides } from '../stream/reconciliation';
import type { Language } from '../words/wording';
import { columnsIn } from './columnsIn';
import { numberedText } from './numberedText';

const STYLE = `:root{color-scheme:light dark}
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}
th,td{padding:.25rem .5rem;text-align:left;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent);vertical-align:top}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.off{font-weight:600;color:light-dark(#b00020,#ff8a80)}
@media (max-width:40rem){body{margin:1rem auto}table{display:block;overflow-x:auto}}
@media print{@page{size:A4;margin:12mm}body{margin:0;max-width:none;font-size:10px}tr{break-inside:avoid}}`;

/** The same as a page of its own: no script, no address of anything, so that it opens offline and prints. */
export function reconciliationPage(found: Reconciliation, language: Language): string {
	const words = columnsIn(language);
	const amounts = (sides: TwoSides) =>
		[sides.shop, sides.snelStart, sides.difference]
			.map((amount, place) => {
				const isOff = place === 2 && amount !== '0.00';
				return `<td class="number${isOff ? ' off' : ''}">${numberedText(language, amount)}</td>`;
			})
			.join('');
	const cells = (rows: Reconciliation['days']) =>
		table(
			[words.period, words.method, words.rate],
			[words.shop, words.snelStart, words.difference],
			[],
			rows.map((cell) => texts([cell.period, cell.method, cell.rate || '?']) + amounts(cell)),
		);
	const differences = table(
		[words.what, words.day, words.order, words.salesOrder, words.method],
		[words.shop, words.snelStart, words.difference],
		[words.message, words.fix],
		found.differences.map(
			(one) =>
				texts([
					words.kinds[one.kind],
					one.day,
					[one.orderId, one.reference].filter(Boolean).join(' '),
					one.salesOrders.join(', '),
					one.method,
				]) +
				amounts(one) +
				texts([one.message[language], one.fix[language]]),
		),
	);
	const about = [
		`${found.from.slice(0, 10)} – ${found.until.slice(0, 10)}`,
		found.shop,
		found.administration,
		`${found.waiting} ${words.waiting}`,
		`${found.over} ${words.over}`,
		`${found.computed} ${words.computed}`,
		...found.hints,
	];
	return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title}</title><style>${STYLE}</style></head><body>
<h1>${escaped(found.headline[language])}</h1>
<p>${about.filter(Boolean).map(escaped).join(' · ')}</p>
<h2>${words.differences} (${found.differences.length})</h2>${differences}
<h2>${words.months}</h2>${cells(found.months)}
<h2>${words.days}</h2>${cells(found.days)}
</body></html>`;
}

const texts = (fields: readonly string[]): string =>
	fields.map((text) => `<td>${escaped(text)}</td>`).join('');

function table(
	before: readonly string[],
	numbers: readonly string[],
	behind: readonly string[],
	rows: readonly string[],
): string {
	const heads = (names: readonly string[], of: string) =>
		names.map((name) => `<th${of}>${escaped(name)}</th>`).join('');
	const head = heads(before, '') + heads(numbers, ' class="number"') + heads(behind, '');
	return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table>`;
}

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
