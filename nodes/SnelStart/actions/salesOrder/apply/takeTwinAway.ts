import type { SnelStartClient } from '../../../books/snelStartClient';
import type { Problem } from '../../../../../domain/words/problem';
import type { Stop } from '../import/stop';
import { judgeSameKey } from '../import/twins/judgeSameKey';
import { takeAway } from '../import/twins/takeAway';
import { doubtfulTwins } from '../import/twins/twinProblems';
import type { Applied } from './applied';

/** Takes away the second of two credits that say the same and that nobody worked on. */
export async function takeTwinAway(
	client: SnelStartClient,
	creditKey: string,
	stop: Stop,
): Promise<Applied> {
	const rows = await client.salesOrders.byImportKey([creditKey]);
	if (rows.length < 2) return { outcome: 'settled' };
	const { keep, surplus, doubtful } = judgeSameKey(rows);
	const left: Problem[] = [];
	for (const twin of surplus) {
		const problem = await takeAway(client, keep, twin);
		stop.countWrite();
		if (problem) left.push(problem);
	}
	const doubts = doubtful.map(({ nummer }) => nummer);
	const problems = [...left, ...(doubts.length > 0 ? [doubtfulTwins(keep.nummer, doubts)] : [])];
	return problems.length > 0 ? { outcome: 'failed', problems } : { outcome: 'carriedOut' };
}
