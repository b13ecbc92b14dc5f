import * as fc from 'fast-check';

import { buildRunReport } from '../../../domain/report/buildRunReport';
import { matters } from '../../../domain/report/matters';
import { reportCsv } from '../../../domain/report/page/reportCsv';
import { reportPage } from '../../../domain/report/page/reportPage';
import type { RunFacts } from '../../../domain/report/runFacts';
import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import { archivedRun } from '../../../domain/report/archivedRun';
import type { RunReport } from '../../../domain/stream/runReport';
import type { Language } from '../../../domain/words/wording';
import { anyText } from '../page/anyText';
import { cellsOf, rowsOfCsv, tagsOf, textOf } from '../page/cells';
import { importedOrder } from '../stock/builders';
import { plainText } from '../../../domain/page/plainText';

const LANGUAGES: Language[] = ['nl', 'en'];

const problem = (message: string, fix = 'Do it.') => ({
	...{ code: 'unknown-article' as const, message, fix },
	...{ messageNl: `NL ${message}`, fixNl: `NL ${fix}` },
});

/** A run of everything, with one text wherever somebody else's text may stand. */
function factsWith(text: string): RunFacts {
	const told = { shopName: text, customerName: text, reference: text };
	return {
		withStock: true,
		orders: [
			importedOrder(
				'1',
				{ A: 1 },
				{
					...told,
					...{ outcome: 'created', salesOrderNumber: 7, customerNumber: 3, cardName: text },
					totals: { shop: '10.00', snelStart: '10.01', difference: '0.01' },
					bookedDifference: '-0.01',
					notices: [problem(text)],
				},
			),
			importedOrder('2', {}, { ...told, outcome: 'blocked', problems: [problem(text, text)] }),
			importedOrder('3', {}, { ...told, outcome: 'failed', problems: [problem(text)] }),
			importedOrder('4', {}, { ...told, outcome: 'waiting', summary: text }),
			importedOrder('5', {}, { ...told, outcome: 'exists', problems: [problem(text)] }),
		],
		fence: {
			...{ kind: 'fence', lastOrderId: '5', takenAt: '', importFrom: '', ordersRead: 5 },
			...{ shop: text, hints: [text] },
			cancelledInBooks: [{ orderId: '9', salesOrderNumber: 9 }],
		},
		changes: [
			{
				...{ kind: 'stockChange', code: text, name: text, status: 'changed' },
				...{ before: 1, after: 2, parts: [], explanation: text, message: '' },
			},
			{
				...{ kind: 'stockChange', code: text, name: text, status: 'failed' },
				...{ before: 1, after: null, parts: [], explanation: '', message: text },
			},
		],
		summary: null,
		failures: [{ node: text, message: text, description: text }],
		run: {
			...{ at: '2026-11-27T12:04:00+01:00', workflow: text, version: '1.2.3', seconds: 5 },
			requests: { snelStart: 12, prestaShop: 34 },
		},
	};
}

describe.each(LANGUAGES)('the page of a run (%s)', (language) => {
	const pageOf = (facts: RunFacts) => reportPage(buildRunReport(facts), language);

	it('tells of each order its numbers, both totals, what came of it, why and what to do', () => {
		const text = textOf(pageOf(factsWith('Zoë & Co')));
		for (const wanted of ['10.00', '10.01', '0.01'].map((amount) =>
			language === 'nl' ? amount.replace('.', ',') : amount,
		)) {
			expect(text).toContain(wanted);
		}
		expect(text).toContain(language === 'nl' ? 'NL Do it.' : 'Do it.');
		expect(text).toContain('SnelStart 12, PrestaShop 34');
		expect(text).toContain('1.2.3');
		expect(text).toContain(language === 'nl' ? 'geblokkeerd' : 'blocked');
		expect(text).toContain('Zoë & Co');
	});

	it('has the same tags whatever the texts of others say', () => {
		const plain = tagsOf(pageOf(factsWith('x')));
		fc.assert(
			fc.property(
				anyText.filter((text) => plainText(text) !== ''),
				(text) => {
					const page = pageOf(factsWith(text));
					expect(tagsOf(page)).toEqual(plain);
					expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
					for (const cell of cellsOf(page)) expect(cell).not.toMatch(/^\s*[=+@]/);
				},
			),
			{ numRuns: 100 },
		);
	});

	it('is a table too, with as many cells in each row', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const rows = rowsOfCsv(reportCsv(buildRunReport(factsWith(text)), language));
				expect(new Set(rows.map((row) => row.length)).size).toBe(1);
				expect(rows.filter(([what]) => what === rows[rows.length - 1][0])).toHaveLength(1);
			}),
			{ numRuns: 50 },
		);
		const [head, ...rows] = rowsOfCsv(reportCsv(buildRunReport(factsWith('x')), language));
		const created = rows.find(([, id]) => id === '1')!;
		const cell = (name: string) => created[head.indexOf(name)];
		const decimal = language === 'nl' ? ',' : '.';
		expect(cell(language === 'nl' ? 'Totaal SnelStart' : 'Total SnelStart')).toBe(`10${decimal}01`);
		expect(cell(language === 'nl' ? 'Verkooporder' : 'Sales order')).toBe('7');
	});

	it('of a quiet run says that nothing needs anybody', () => {
		const quiet = { ...factsWith('x'), orders: [], changes: [], failures: [], withStock: false };
		const page = pageOf({ ...quiet, fence: { ...quiet.fence!, cancelledInBooks: [] } });
		expect(page).toContain(language === 'nl' ? 'U hoeft niets te doen.' : 'Nothing needs you.');
	});
});

describe('what needs a person', () => {
	const facts = factsWith('x');
	const run = { runId: '1', workflow: 'w', workflowName: 'W', at: '2026-11-20T08:00:00.000Z' };

	it('stands with new ones first, then what is open longest, with its age', () => {
		const first = buildRunReport({ ...facts, orders: facts.orders.slice(0, 2) });
		const row = archivedRun(first, run, null);
		const second = buildRunReport({ ...facts, earlier: row });
		const found = matters(second);
		expect(found.filter((matter) => matter.new).length).toBeGreaterThan(0);
		const news = found.map((matter) => matter.new);
		expect(news).toEqual([...news].sort((a, b) => Number(b) - Number(a)));
		expect(second.blocked).toMatchObject([{ new: false, since: run.at }]);
		const page = reportPage(second, 'nl');
		expect(page).toContain('open sinds 20-11-2026 09:00 (7 dagen)');
		expect(reportPage(second, 'en')).toContain('open since 2026-11-20 09:00 (7 days)');
	});

	it('names a run that broke off, and each stock that was not written once', () => {
		const found = matters(buildRunReport({ ...facts, fence: null }));
		expect(found.map(({ what }) => what.en).join()).toContain('broke off');
		expect(found.map(({ about }) => about.en)).toContain('x');
	});
});

describe('the days of the archive', () => {
	const day = (place: number) => `2026-11-${String(place).padStart(2, '0')}`;
	const report = (date: string, created: number): RunReport => ({
		...buildRunReport({
			...factsWith('x'),
			orders: Array.from({ length: created }, (_, place) =>
				importedOrder(String(place), {}, { outcome: 'created', salesOrderNumber: place }),
			),
			run: { ...factsWith('x').run!, at: `${date}T12:00:00+01:00` },
		}),
	});

	it('sum up the runs of each day, and reach back a month at most', () => {
		let row: ArchivedRun | null = null;
		for (let place = 1; place <= 30; place += 1) {
			for (const created of [1, 2]) {
				row = archivedRun(
					report(day(place), created),
					{ runId: `${place}`, workflow: 'w', workflowName: 'W', at: `${day(place)}T11:00:00Z` },
					row,
				);
			}
		}
		const days = JSON.parse(row!.days) as unknown[][];
		expect(days).toHaveLength(30);
		expect(days.every(([, runs, , orders]) => runs === 2 && orders === 3)).toBe(true);
		const later = archivedRun(
			report('2026-12-20', 1),
			{ runId: 'z', workflow: 'w', workflowName: 'W', at: '2026-12-20T11:00:00Z' },
			row,
		);
		expect((JSON.parse(later.days) as unknown[][])[0][0]).toBe('2026-11-20');
	});

	it('are drawn where they can be read, and never in the way where they cannot', () => {
		const garbage = fc.oneof(
			fc.string(),
			fc.json(),
			fc.array(fc.array(fc.oneof(fc.integer(), fc.string()))).map((rows) => JSON.stringify(rows)),
		);
		fc.assert(
			fc.property(garbage, garbage, (days, open) => {
				const earlier = {
					...archivedRun(
						report(day(1), 1),
						{ runId: '1', workflow: 'w', workflowName: 'W', at: '' },
						null,
					),
					...{ days, open },
				};
				const next = archivedRun(
					report(day(2), 1),
					{ runId: '2', workflow: 'w', workflowName: 'W', at: '' },
					earlier,
				);
				expect((JSON.parse(next.days) as unknown[][]).map(([date]) => date)).toContain(day(2));
			}),
			{ numRuns: 200 },
		);
	});
});
