import { differenceCell } from '../page/differenceCell';
import { escaped } from '../page/escaped';
import { numberedText } from '../page/numberedText';
import { pageFrame } from '../page/pageFrame';
import { pageTable, type Cell, type Column } from '../page/pageTable';
import type { Reconciliation, TwoSides } from '../stream/reconciliation';
import { inBoth, type Language } from '../words/wording';
import { columnsIn } from './columnsIn';

/** The same as a page of its own that opens offline and prints. */
export function reconciliationPage(found: Reconciliation, language: Language): string {
	const words = columnsIn(language);
	const texts = (...heads: string[]): Column[] => heads.map((head) => ({ head }));
	const sides: Column[] = [words.shop, words.snelStart, words.difference].map((head) => ({
		head,
		number: true,
	}));
	const amounts = ({ shop, snelStart, difference }: TwoSides): Cell[] => [
		numberedText(language, shop),
		numberedText(language, snelStart),
		differenceCell(language, difference),
	];
	const cells = (rows: Reconciliation['days']) =>
		pageTable(
			[...texts(words.period, words.method, words.rate), ...sides],
			rows.map((cell) => [
				cell.period,
				cell.method,
				numberedText(language, cell.rate || '?'),
				...amounts(cell),
			]),
		);
	const differences = pageTable(
		[
			...texts(words.what, words.day, words.order, words.salesOrder, words.method),
			...sides,
			...texts(words.message, words.fix).map((column) => ({ ...column, long: true as const })),
		],
		found.differences.map((one) => [
			words.kinds[one.kind],
			one.day,
			[one.orderId, one.reference].filter(Boolean).join(' '),
			one.salesOrders.join(', '),
			one.method,
			...amounts(one),
			one.message[language],
			one.fix[language],
		]),
	);
	const about = [
		`${found.from.slice(0, 10)} – ${found.until.slice(0, 10)}`,
		found.shop,
		found.administration,
		`${found.waiting} ${words.waiting}`,
		`${found.over} ${words.over}`,
		`${found.computed} ${words.computed}`,
		...found.hints.map((hint) => inBoth(hint)[language]),
	];
	return pageFrame(language, words.title, [
		`<h1>${escaped(found.headline[language])}</h1>`,
		`<p class="quiet">${about.filter(Boolean).map(escaped).join(' · ')}</p>`,
		`<h2>${words.differences} (${found.differences.length})</h2>`,
		differences,
		`<h2>${words.months}</h2>`,
		cells(found.months),
		`<h2>${words.days}</h2>`,
		cells(found.days),
	]);
}
