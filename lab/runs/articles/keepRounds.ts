import type { ArticleResult } from './articleResult';
import { disturb } from './disturb';
import { writesOn, type Keeping } from './keeping';

/** Of prices so many may change in a round that no run asks whether all of them are meant. */
const SHARE = 0.12;
/** The first puts right what disturbed ones left, the second has nothing to do. */
const QUIET_RUNS = 2;

export interface RoundOptions {
	articles: number;
	/** Times that people change things on both sides, and the written one is then judged. */
	rounds: number;
	disturbed: boolean;
}

/** Lets people work, runs be disturbed, and the referee look after every round; adds it all to what it came to. */
export async function keepRounds(
	keeping: Keeping,
	{ articles, rounds, disturbed }: RoundOptions,
	result: ArticleResult,
	tell: (line: string) => void,
): Promise<void> {
	const { set, side } = keeping;
	for (let round = 1; round <= rounds; round += 1) {
		for (let times = 0; times < articles * SHARE; times += 1) {
			keeping.change(times % 3 === 2 ? 'written' : 'read');
		}
		if (round % 3 === 2) keeping.confuse();
		if (disturbed && round > 1) result.written += await disturb(keeping, result.disturbances);
		const tooMuch = { writesAgain: 0, twice: 0 };
		for (let run = 1; run <= QUIET_RUNS; run += 1) {
			const before = writesOn(set, side);
			const { failure, written, twice } = await keeping.run(set.credentials);
			if (failure !== '') result.failures.push(failure);
			result.written += written;
			tooMuch.writesAgain = writesOn(set, side) - before;
			tooMuch.twice += twice;
		}
		const faults = keeping.judge(tooMuch);
		result.faults.push(...faults);
		tell(`round ${round}: ${keeping.changes()} changes, ${faults.length} faults`);
	}
	result.changed += keeping.changes();
	result.requests += writesOn(set, side);
}
