import { dataTables, runWorkflow, untouchedTemplate } from '../../lab/engine';

const HOUR = 3_600_000;
const FROM = Date.parse('2026-10-12T00:00:00+02:00');
const DAYS = 29;

/** The clock on the wall in Amsterdam, as n8n's owner reads it. */
const wall = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Amsterdam',
	...{ dateStyle: 'short', timeStyle: 'short' },
});
const dayOf = (at: number) => wall.format(at).slice(0, 10);
const hourOf = (at: number) => Number(wall.format(at).slice(11, 13));

const importing = { every: 4, unit: 'hours', from: '07:00', until: '22:00' };
const nightly = { every: 1, unit: 'days', from: '03:00', until: '06:00' };
const PLANS: Record<string, typeof importing> = { w1: importing, w2: nightly };

const workflow = structuredClone(untouchedTemplate('run-now'));
workflow.nodes.find(({ name }) => name === 'Tasks')!.parameters.tasks = {
	task: Object.entries(PLANS).map(([value, { every, unit, from, until }]) => ({
		name: value,
		workflow: { __rl: true, mode: 'id', value },
		...{ interval: every, unit, from, until },
		startedBy: 'here',
		longestMinutes: 90,
	})),
};

/** What goes wrong in a month, by the hour since it began. */
const CUT_OFF = [60, 300, 316];
const FAILS = [40, 44, 130, 326];
const TABLE_GONE = [200];
const TABLE_FAILS = [250, 252];

interface Begun {
	task: string;
	at: number;
}

/** A month of ticks, one each two hours, on n8n's engine. */
async function month(): Promise<{ begun: Begun[]; wentWrong: string[] }> {
	const begun: Begun[] = [];
	const wentWrong: string[] = [];
	const clock = jest.spyOn(Date, 'now');
	for (let hour = 0; hour < DAYS * 24; hour += 2) {
		const at = FROM + hour * HOUR + 7 * 60_000;
		clock.mockReturnValue(at);
		if (TABLE_GONE.includes(hour)) dataTables.clear();
		for (const table of dataTables.values()) {
			table.failure = TABLE_FAILS.includes(hour) ? 'Disk full.' : undefined;
		}
		const does = (task: string) => async () => {
			begun.push({ task, at });
			if (FAILS.includes(hour)) throw new Error('SnelStart answers nothing');
			return [{ headline: `${task} done` }];
		};
		const run = await runWorkflow(workflow, {
			startNode: 'Every 5 Minutes',
			workflows: { w1: does('w1'), w2: does('w2') },
		});
		if (run.error) wentWrong.push(run.error.message);
		if (CUT_OFF.includes(hour)) {
			for (const row of dataTables.get('webshop_tasks')?.rows ?? []) {
				if (Number(row.busyUntil) > 0 || Date.parse(String(row.startedAt)) !== at) continue;
				Object.assign(row, { endedAt: '', busyUntil: at + 90 * 60_000 });
			}
		}
	}
	clock.mockRestore();
	return { begun, wentWrong };
}

it('keeps to intervals and hours for a month with a clock change, whatever goes wrong', async () => {
	dataTables.clear();
	const { begun, wentWrong } = await month();
	expect(wentWrong).toEqual([]);
	const ofTask = (task: string) => begun.filter((one) => one.task === task);
	for (const { task, at } of begun) {
		const { from, until } = PLANS[task];
		expect(hourOf(at)).toBeGreaterThanOrEqual(Number(from.slice(0, 2)));
		expect(hourOf(at)).toBeLessThan(Number(until.slice(0, 2)));
	}
	const untroubled = (hour: number) =>
		![...TABLE_GONE, ...TABLE_FAILS].some((bad) => Math.abs(hour - bad) < 5);
	const days = Array.from({ length: DAYS }, (_, day) => dayOf(FROM + (day * 24 + 12) * HOUR));
	const nights = days.map((day) => ofTask('w2').filter(({ at }) => dayOf(at) === day).length);
	expect(nights.filter((runs) => runs === 0)).toEqual([]);
	expect(nights.filter((runs) => runs > 1).length).toBeLessThanOrEqual(1);
	const imports = ofTask('w1').map(({ at }) => at);
	for (const [index, at] of imports.slice(1).entries()) {
		const before = imports[index];
		const hour = Math.floor((at - FROM) / HOUR);
		if (!untroubled(hour)) continue;
		expect(at - before).toBeGreaterThanOrEqual(4 * HOUR);
		const isSameDay = dayOf(at) === dayOf(before);
		expect(at - before).toBeLessThanOrEqual((isSameDay ? 6 : 14) * HOUR);
	}
	expect(
		ofTask('w2')
			.filter(({ at }) => dayOf(at) === '2026-10-25')
			.map(({ at }) => hourOf(at)),
	).toEqual([3]);
	expect(imports.length).toBeGreaterThan(DAYS * 3);
}, 120_000);
