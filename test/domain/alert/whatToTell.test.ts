import { dueMs } from '../../../domain/alert/dueMs';
import { whatToTell } from '../../../domain/alert/whatToTell';
import type { AlertFacts } from '../../../domain/alert/alertFacts';
import type { ToldProblem } from '../../../domain/stream/toldProblem';
import { workflowFailureIn } from '../../../domain/stream/workflowFailure';
import { HOUR, MINUTE, run, SETTINGS, START } from './month';

const NOW = START + 12 * HOUR;
const failure = {
	...{
		workflow: 'w9',
		workflowName: 'Reconcile',
		node: 'Reconcile',
		url: 'https://n8n/execution/7',
	},
	...{ runId: '7', message: 'The shop does not answer after 12 s' },
};
const facts = (more: Partial<AlertFacts> = {}): AlertFacts => ({
	...{ now: NOW, failure: null, runs: [run(NOW - 5 * MINUTE)], told: [], settings: SETTINGS },
	...more,
});
const tell = (more: Partial<AlertFacts>) =>
	whatToTell(facts(more)).filter(({ code }) => code !== 'digest');

describe('what is told', () => {
	it('of a failure says the node, the reason and the place in both languages', () => {
		const texts = (['nl', 'en'] as const).map((language) => {
			const [{ subject, text }] = tell({ failure, settings: { ...SETTINGS, language } });
			for (const part of ['"Reconcile"', failure.message, failure.url])
				expect(text).toContain(part);
			return subject;
		});
		expect(texts).toEqual(['Reconcile is mislukt', 'Reconcile failed']);
	});

	it('of a workflow without an archive: once, again when it was quiet for more than a day', () => {
		const [first] = tell({ failure });
		const again = (hours: number, told: ToldProblem[]) =>
			whatToTell(
				facts({
					now: NOW + hours * HOUR,
					failure: { ...failure, message: failure.message.replace('12', '30') },
					told,
				}),
			);
		const [second] = again(20, [first]);
		expect([second.text, second.seen]).toEqual(['', new Date(NOW + 20 * HOUR).toISOString()]);
		expect(again(40, [second])[0].text).toBe('');
		expect(again(60, [second])[0].text).not.toBe('');
	});

	it('of one failure that n8n brings and the archive holds: one message', () => {
		const none =
			'None of the 4 orders that were to be created could be: the reason stands with each';
		const own = run(NOW - MINUTE, {
			failed: true,
			failedBecause: 'all-orders-failed',
			notImported: 4,
		});
		const [told] = tell({
			failure: { ...failure, workflow: 'w1', runId: own.runId, message: none },
			runs: [own],
		});
		expect(told.code).toBe('all-orders-failed');
		expect(tell({ now: NOW + 15 * MINUTE, runs: [own], told: [told] })).toEqual([]);
		const one = 'The one order that was to be created could not be: the reason stands with it';
		expect(
			tell({
				failure: { ...failure, workflow: 'w1', runId: '8', message: one },
				runs: [own],
				told: [told],
			}),
		).toMatchObject([{ text: '' }]);
	});

	it('of more than five orders at once: one message, and each is known', () => {
		const matters = (count: number) =>
			JSON.stringify(
				Array.from({ length: count }, (_, place) => [
					'order',
					String(100 + place),
					'unknown-article vat-differs',
				]),
			);
		const at = NOW - 5 * MINUTE;
		const few = tell({ runs: [run(at, { matters: matters(5) })] });
		expect(few.map(({ text }) => text !== '')).toEqual(Array(5).fill(true));
		const many = tell({ runs: [run(at, { matters: matters(60) })] });
		expect(many.filter(({ text }) => text !== '')).toHaveLength(1);
		expect(many[0].text).toMatch(
			/order 100: the article is not known; the VAT differs[\s\S]*and 30 more/,
		);
		expect(tell({ runs: [run(at, { matters: matters(60) })], told: many })).toEqual([]);
	});

	it.each(['', '{', '[1]', '[["order","1"]]', '{"a":1}'])(
		'nothing of matters that cannot be read: %s',
		(matters) => {
			expect(tell({ runs: [run(NOW - 5 * MINUTE, { matters })] })).toEqual([]);
		},
	);

	it('of a workflow that runs once a day: nothing after two intervals of another', () => {
		const daily = [1, 25, 49, 73, 97].map((hours) =>
			run(NOW - hours * HOUR, { workflow: 'w2', workflowName: 'Daily' }),
		);
		expect(tell({ runs: [run(NOW - 5 * MINUTE), ...daily] })).toEqual([]);
		const late = tell({ now: NOW + 48 * HOUR, runs: daily });
		expect(late).toMatchObject([{ code: 'nothing-ran', workflowName: 'Daily' }]);
	});

	it('of an archive without a run: once, and that runs are seen again', () => {
		const [told] = tell({ runs: [] });
		expect(told.code).toBe('nothing-known');
		expect(tell({ runs: [], told: [told] })).toEqual([]);
		expect(tell({ told: [told] })).toMatchObject([
			{ cause: told.cause, subject: expect.stringMatching(/^Recovered/) },
		]);
	});

	it('not of the night where runs come by day only', () => {
		const settings = { ...SETTINGS, hours: { from: 8, until: 18, workdays: true } };
		const friday = Date.parse('2026-10-23T15:50:00Z');
		const told = (at: string) => tell({ now: Date.parse(at), runs: [run(friday)], settings });
		expect(told('2026-10-26T07:10:00Z')).toEqual([]);
		expect(told('2026-10-26T07:45:00Z')).toMatchObject([{ code: 'nothing-ran' }]);
	});
});

describe('hours in which runs are due', () => {
	const due = (from: number, until: number, start: string, end: string) =>
		dueMs(
			Date.parse(start),
			Date.parse(end),
			{ from, until, workdays: false },
			'Europe/Amsterdam',
		) / HOUR;
	it('count as the clock has them, on days of 23 and 25 hours too', () => {
		expect(due(0, 24, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(25);
		expect(due(0, 6, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(7);
		expect(due(0, 6, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(5);
		expect(due(22, 4, '2026-11-02T11:00:00Z', '2026-11-03T11:00:00Z')).toBe(6);
		expect(due(8, 18, '2026-11-02T11:00:00Z', '2026-11-02T10:00:00Z')).toBe(0);
	});
});

describe('what n8n brings of a failure', () => {
	it.each([
		[{}, null],
		[{ workflow: { id: 1, name: 'X' } }, null],
		[{ json: 1, trigger: 2 }, null],
	])('is none where another trigger started: %j', (item, expected) => {
		expect(workflowFailureIn(item)).toBe(expected);
	});

	it('is read of a run and of a trigger that could not start', () => {
		const workflow = { id: '5', name: 'X' };
		expect(
			workflowFailureIn({
				workflow,
				execution: { id: 231, error: { message: 'no' }, lastNodeExecuted: 'N' },
			}),
		).toMatchObject({ runId: '231', message: 'no', node: 'N' });
		expect(
			workflowFailureIn({
				workflow,
				trigger: { error: { message: 'not started' }, mode: 'trigger' },
			}),
		).toMatchObject({ runId: '', message: 'not started', workflow: '5' });
	});

	it('has the reason once in each language where another workflow called the one that failed', () => {
		const error = {
			message: 'The key is refused [Nederlands: De sleutel is geweigerd]\nA [Nederlands: B]',
		};
		const workflow = { id: '5', name: 'X' };
		const own = { message: 'The key is refused', messageNl: 'De sleutel is geweigerd' };
		expect(workflowFailureIn({ workflow, execution: { error } })).toMatchObject(own);
		const context = { nl: { message: own.messageNl, description: 'B' } };
		expect(
			workflowFailureIn({ workflow, execution: { error: { ...error, context } } }),
		).toMatchObject(own);
	});
});
