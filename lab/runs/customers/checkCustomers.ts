import type { CustomerEvidence, CustomerFault } from '../../judges/customers/evidence';
import { judgeCustomers } from '../../judges/customers/judgeCustomers';
import { disturb } from './disturb';
import { Keeping } from './keeping';
import { syncRun } from './workflows';

export interface CustomersOptions {
	seed: number;
	customers: number;
	/** Times that people change things on both sides, and the cards are then judged. */
	rounds: number;
	disturbed: boolean;
}

/** What it came to. */
export interface CustomersResult {
	keeping: Keeping;
	faults: CustomerFault[];
	failures: string[];
	written: number;
	disturbances: Record<string, number>;
}

/** Of all customers so many do something in a round; half as often somebody changes a card. */
const SHARE = 0.3;
/** The first puts right what disturbed ones left, the second has nothing to do. */
const QUIET_RUNS = 2;

/** Lets people change shop and cards, and judges the cards after every round. */
export async function checkCustomers(
	{ seed, customers, rounds, disturbed }: CustomersOptions,
	tell: (line: string) => void = () => {},
	/** Sees by what each round is judged. */
	see: (evidence: CustomerEvidence) => void = () => {},
): Promise<CustomersResult> {
	const keeping = await Keeping.open(seed, customers);
	const { residents, clerks, set } = keeping;
	const result: CustomersResult = {
		...{ keeping, faults: [], failures: [], written: 0, disturbances: {} },
	};
	try {
		for (let round = 1; round <= rounds; round += 1) {
			keeping.random.beginRound(seed, round);
			for (let times = 0; times < customers * SHARE; times += 1) {
				residents.act();
				if (times % 2 === 1) clerks.act();
			}
			let sentTwice = 0;
			if (disturbed && round > 1) {
				const came = await disturb(keeping, result.disturbances);
				result.written += came.written;
				sentTwice = came.sentTwice;
			}
			let writesAgain = 0;
			let told: number[] = [];
			for (let run = 1; run <= QUIET_RUNS; run += 1) {
				keeping.pass(30);
				const before = keeping.writes();
				const came = await syncRun(set.credentials, keeping);
				if (came.failure !== '') result.failures.push(came.failure);
				result.written += came.written;
				told = came.told;
				writesAgain = keeping.writes() - before;
			}
			const evidence = keeping.evidence({ told, writesAgain, sentTwice });
			see(evidence);
			const faults = judgeCustomers(evidence);
			result.faults.push(...faults);
			keeping.accept();
			tell(`round ${round}: ${keeping.story.changes} changes, ${faults.length} faults`);
		}
		return result;
	} finally {
		await set.close();
	}
}
