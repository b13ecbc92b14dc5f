import type { ToldProblem } from '../stream/toldProblem';

/** What was told of each cause: where a table holds rows of one twice, the one that says the latest. */
export function knownCauses(told: readonly ToldProblem[]): Map<string, ToldProblem> {
	const known = new Map<string, ToldProblem>();
	for (const row of told) {
		const other = known.get(row.cause);
		if (other === undefined || latest(other) <= latest(row)) known.set(row.cause, row);
	}
	return known;
}

/** The last moment that a row tells of, in milliseconds since 1970. */
const latest = ({ told, seen, over }: ToldProblem): number =>
	Math.max(...[told, seen, over].map((moment) => Date.parse(moment) || 0));
