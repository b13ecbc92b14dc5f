import { reconciliationCsv } from '../../../domain/reconcile/reconciliationCsv';
import { reconciliationPage } from '../../../domain/reconcile/reconciliationPage';
import type { Reconciliation } from '../../../domain/stream/reconciliation';

const HOSTILE = '=HYPERLINK("http://x")<script>alert(1)</script>';

const cell = {
	period: '2026-11-03',
	method: HOSTILE,
	rate: '21',
	shop: '1234.50',
	snelStart: '-0.05',
	difference: '1234.55',
	orders: 1,
};

const found: Reconciliation = {
	kind: 'reconciliation',
	headline: { en: 'Apart', nl: 'Verschil' },
	attention: true,
	from: '2026-11-01T00:00:00+01:00',
	until: '2026-12-01T00:00:00+01:00',
	shop: HOSTILE,
	administration: 'Winkel & Zn',
	orders: 1,
	waiting: 0,
	over: 0,
	salesOrders: 1,
	computed: 1,
	totals: cell,
	days: [cell],
	months: [{ ...cell, period: '2026-11' }],
	differences: [
		{
			...cell,
			kind: 'otherTotal',
			orderId: '12',
			reference: '@SUM(A1)',
			day: '2026-11-03',
			salesOrders: [20001],
			rates: [{ rate: '21', shop: '1.00', snelStart: '0.00', difference: '1.00' }],
			message: { en: 'differs', nl: 'verschilt' },
			fix: { en: 'look', nl: 'kijk' },
		},
	],
	hints: [],
};

describe('what is told of a reconciliation', () => {
	it.each([
		['nl', '1234,50', '-0,05', 'Dag'],
		['en', '1234.50', '-0.05', 'Day'],
	] as const)('is a table in %s in which nothing is a formula', (language, shop, books, day) => {
		const csv = reconciliationCsv(found, language);
		const [, first, , difference] = csv.split('\r\n');
		expect(first.startsWith(`"${day}";"2026-11-03";"'=HYPERLINK(""http`)).toBe(true);
		expect(first).toContain(`"${shop}";"${books}"`);
		expect(difference).toContain(`"12";"'@SUM(A1)";"20001"`);
	});

	it('is a page in which nothing of a name is markup, and that asks for nothing from elsewhere', () => {
		const page = reconciliationPage(found, 'nl');
		expect(page).not.toContain('<script');
		expect(page).toContain('&lt;script&gt;');
		expect(page).toContain('Winkel &amp; Zn');
		expect(page).not.toMatch(/src=|href=|url\(/);
		expect(page).toContain('lang="nl"');
	});
});
