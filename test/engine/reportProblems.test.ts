import {
	dataTables,
	mailbox,
	runWorkflow,
	untouchedTemplate,
	type Choice,
	type EngineRun,
} from '../../lab/engine';
import { failureCause } from '../../domain/report/failureCause';
import { run as runOf, HOUR, MINUTE } from '../domain/alert/month';
import { beforeScene } from './beforeScene';

type Rows = Array<Record<string, unknown>>;

const TEMPLATE = 'report-problems';
const CLOCK = 'Every 15 Minutes';
const CHOICES: Choice[] = [
	{
		on: { node: 'Send Message' },
		parameters: { fromEmail: 'n8n@winkel.example', toEmail: 'ik@winkel.example' },
	},
	{ on: { node: 'Report Problems' }, parameters: { interval: 180 } },
];

const look = async (startNode = CLOCK, item = {}): Promise<EngineRun> =>
	await runWorkflow(untouchedTemplate(TEMPLATE), { startNode, inputs: [[item]], choices: CHOICES });

/** What n8n hands to an error workflow. */
const failed = (message: string, id = '231', workflow = { id: 'w1', name: 'Import' }) => ({
	execution: {
		id,
		url: `https://n8n.example/execution/${id}`,
		error: { message },
		lastNodeExecuted: 'Stop if Failed',
		mode: 'trigger',
	},
	workflow,
});

const rowsOf = (table: string): Rows => dataTables.get(table)?.rows ?? [];
const told = (): Rows => rowsOf('webshop_problems');
/** Subjects sent since the last call, without digests. */
const heard = (): string[] =>
	mailbox.sent
		.splice(0)
		.map(({ subject }) => subject)
		.filter((subject) => !/^Webshop: (alles in orde|\d+ open)$/.test(subject));

const at = (ms: number): void => void jest.setSystemTime(ms);
const archive = (now: number, more = {}): void => {
	rowsOf('webshop_runs').push({
		id: 1,
		createdAt: new Date(now).toISOString(),
		...runOf(now, more),
	});
};

const ONLY_DATE = [
	'setTimeout',
	'setInterval',
	'setImmediate',
	'clearTimeout',
	'clearInterval',
	'clearImmediate',
	'nextTick',
	'queueMicrotask',
	'performance',
	'hrtime',
] as const;

beforeEach(() => {
	dataTables.clear();
	mailbox.sent.length = 0;
	delete mailbox.failure;
});

describe('the template that reports problems', () => {
	const START = Date.parse('2026-10-12T06:00:00Z');
	beforeEach(async () => {
		jest.useFakeTimers({ now: START, doNotFake: [...ONLY_DATE] });
		await look();
		expect(heard()).toEqual(['Er is geen enkele uitvoering van de webshopkoppeling bekend']);
		archive(START);
		await look();
		expect(heard()).toHaveLength(1);
	});
	afterEach(() => jest.useRealTimers());

	it('lives through a month of outages, problems that last, lost tables and an n8n that is down', async () => {
		const REFUSED = 'SnelStart refuses the key';
		const log: string[] = [];
		const matters = JSON.stringify([['order', '118', 'unknown-article']]);
		for (let round = 1; round < 31 * 8; round += 1) {
			const now = START + round * 3 * HOUR;
			const day = Math.floor(round / 8);
			at(now);
			const isDown = day >= 12 && day < 14;
			if (day === 20 && round % 8 === 0) told().length = 0;
			const isOff = day >= 16 && day < 18;
			const isFailing = day === 3 || day === 4 || (day >= 20 && day < 22);
			if (isDown) continue;
			if (!isOff) {
				const failure = { failed: true, failedBecause: failureCause(REFUSED) };
				archive(now, {
					...(isFailing ? failure : {}),
					matters: day >= 7 && day < 10 ? matters : '[]',
				});
				if (isFailing) await look('When a Workflow Fails', failed(REFUSED, String(now)));
			}
			at(now + 20 * MINUTE);
			const run = await look();
			expect(run.error).toBeUndefined();
			log.push(...heard().map((subject) => `${day} ${subject}`));
		}
		expect(log.map((line) => line.replace(/ sinds .* is er/, ' is er'))).toEqual([
			'3 Import is mislukt',
			'5 Hersteld: Import is mislukt ("Stop if Failed")',
			'7 Webshop: order 118: een artikelcode is onbekend in SnelStart',
			'16 Import: is er niets uitgevoerd',
			'18 Hersteld: Import: er wordt niets uitgevoerd',
			'20 Import is mislukt',
			'22 Hersteld: Import is mislukt ("Stop if Failed")',
		]);
		expect(JSON.stringify(told())).not.toContain(REFUSED);
	}, 240_000);

	it('counts nothing as told that could not be sent, and what was sent before it as told', async () => {
		archive(START + HOUR, {
			matters: JSON.stringify([
				['order', '1', 'vat-differs'],
				['order', '2', 'vat-differs'],
			]),
		});
		at(START + HOUR + MINUTE);
		mailbox.failure = 'Connection refused';
		expect((await look()).error?.message).toMatch('Connection refused');
		expect(told().filter(({ code }) => code === 'matter')).toEqual([]);
		delete mailbox.failure;
		await look();
		expect(heard()).toHaveLength(2);
		await look();
		expect(heard()).toEqual([]);
	});

	it('tells a failure though nothing of the tables can be read, and stops where the clock looks', async () => {
		for (const table of dataTables.values()) table.failure = 'Disk full.';
		const stopped = await look();
		expect(stopped.error?.message).toMatch(
			/webshop_(runs|problems) could not be read: Disk full\./,
		);
		const run = await look('When a Workflow Fails', failed('x'));
		expect(heard()).toEqual(['Import is mislukt']);
		expect(run.error?.message).toMatch('Disk full');
	});

	it('stops where nobody chose who hears of it, and tells all of it later', async () => {
		archive(START + HOUR, { matters: JSON.stringify([['stock', 'LAMP', 'failed']]) });
		at(START + HOUR + MINUTE);
		const untouched = await runWorkflow(untouchedTemplate(TEMPLATE), {
			startNode: CLOCK,
			inputs: [[{}]],
		});
		expect(untouched.error?.message).toMatch('No recipients defined');
		await look();
		expect(heard()).toEqual(['Webshop: artikel LAMP: de voorraad kon niet worden geschreven']);
	});
});

describe('a template that keeps an archive, with this as its error workflow', () => {
	it('is heard of when no order could be imported, once, and when it goes well again', async () => {
		const scene = await beforeScene({ template: 'import-orders-with-archive' });
		try {
			scene.pass(10);
			scene.place();
			scene.snelStart.addFault({
				kind: 'status',
				status: 400,
				times: -1,
				match: { method: 'POST', path: 'verkooporders' },
			});
			const run = await scene.run();
			expect(run.engine.error).toBeDefined();
			const row = rowsOf('webshop_runs').at(-1)!;
			const item = failed(run.engine.error!.message, String(row.runId), {
				id: String(row.workflow),
				name: 'Import',
			});
			await look('When a Workflow Fails', item);
			expect(heard()).toEqual(['Import: geen enkele order kon worden ingelezen']);
			await look();
			expect(heard()).toEqual([]);
			scene.snelStart.clearFaults();
			await scene.run();
			await look();
			expect(heard()).toEqual([]);
			await scene.run();
			await look();
			expect(heard()).toEqual(['Hersteld: Import: geen enkele order kon worden ingelezen']);
		} finally {
			await scene.close();
		}
	}, 60_000);
});
