import type { Fault } from './fault';
import type { Referee } from './referee';

/** What the sync is to blame for; all empty when it is right. */
export interface Verdict {
	oversoldBySync: number;
	tooHigh: Fault[];
	tooLow: Fault[];
}

export function verdictOf({ oversoldBySync, faults }: Referee): Verdict {
	const tooLow = faults.filter(({ what }) => what === 'too low after the run');
	return { oversoldBySync, tooLow, tooHigh: faults.filter((fault) => !tooLow.includes(fault)) };
}
