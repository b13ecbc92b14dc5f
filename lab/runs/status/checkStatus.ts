import type { StatusEvidence, StatusFault } from '../../judges/status/evidence';
import { judgeStatus } from '../../judges/status/judgeStatus';
import { BY_HAND } from '../../worlds/status/statusChoices';
import { disturb } from './disturb';
import { StatusLife } from './statusLife';
import { importRun, tellRun } from './workflows';

export interface StatusOptions {
	seed: number;
	orders: number;
	/** Times that people go on with the orders, and the shop is then judged. */
	rounds: number;
	disturbed: boolean;
}

/** What it came to. */
export interface StatusResult {
	life: StatusLife;
	faults: StatusFault[];
	failures: string[];
	/** What the shop was told rightly. */
	made: number;
	disturbances: Record<string, number>;
}

/** The first tells what disturbed ones left, the second has nothing to do. */
const QUIET_RUNS = 2;

/** Lets people go on with web orders, and judges after every round what the shop was told of them. */
export async function checkStatus(
	{ seed, orders, rounds, disturbed }: StatusOptions,
	tell: (line: string) => void = () => {},
	/** Sees by what each round is judged. */
	see: (evidence: StatusEvidence) => void = () => {},
): Promise<StatusResult> {
	const life = await StatusLife.open(seed, orders);
	const disturbances: Record<string, number> = {};
	const result: StatusResult = { life, faults: [], failures: [], made: 0, disturbances };
	const all = new Map<string, StatusFault>();
	try {
		for (let round = 1; round <= rounds; round += 1) {
			result.failures.push(...(await goOn(life, Math.ceil(orders / rounds))));
			if (round === Math.ceil(rounds / 2)) life.staff.dropState(BY_HAND[1]);
			if (disturbed && round > 1) result.failures.push(...(await disturb(life, disturbances)));
			const evidence = life.evidence(await quietly(life, result));
			see(evidence);
			const verdict = judgeStatus(evidence);
			result.made = verdict.made;
			result.faults = verdict.faults;
			for (const fault of verdict.faults) all.set(`${fault.figure} ${fault.text}`, fault);
			tell(`round ${round}: ${verdict.made} told, ${verdict.faults.length} faults`);
		}
		result.faults = [...all.values()];
		return result;
	} finally {
		await life.set.close();
	}
}

/** People order; what they ordered is imported, and on both sides people go on. */
async function goOn(life: StatusLife, count: number): Promise<string[]> {
	const { office, staff, random, set } = life;
	for (let placed = 0; placed < count; placed += 1) {
		life.pass(random.int(1, 60));
		life.order();
	}
	life.pass(60);
	const failure = await importRun(set.credentials, life);
	life.pass(5);
	office.look();
	office.mend();
	for (let times = 0; times < count * 3; times += 1) {
		if (times % 3 === 2) staff.act();
		else office.act();
	}
	life.pass(5);
	return [failure].filter(Boolean);
}

/** Runs that nothing disturbs; answers how often the last of them wrote. */
async function quietly(life: StatusLife, { failures }: StatusResult): Promise<number> {
	let writes = 0;
	for (let run = 1; run <= QUIET_RUNS; run += 1) {
		const before = life.writes();
		failures.push(...[await tellRun(life.set.credentials, life)].filter(Boolean));
		writes = life.writes() - before;
	}
	return writes;
}
