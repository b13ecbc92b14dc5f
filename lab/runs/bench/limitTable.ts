import pc from 'picocolors';
import type { LimitedResult } from './benchOurs';
import { drawn } from './drawn';
import { totalRequests } from './measured';

/** What runs under the limits of a key took. */
export const limitTable = (limited: Array<{ name: string; run: LimitedResult }>): string =>
	drawn(
		['Key', 'Orders', 'Requests', 'Answers 429', 'Failed', 'Books and stock', 'Seconds'],
		limited.map(({ name, run }) => [
			name,
			String(run.created),
			String(totalRequests(run.cost)),
			String(run.tooMany),
			String(run.failed),
			run.clean ? pc.green('right') : pc.red('wrong'),
			run.cost.seconds.toFixed(1),
		]),
	);
