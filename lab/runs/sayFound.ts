import { say } from './commandLine';

const MOST_TOLD = 30;

/** What a check came to whose runs are disturbed. */
interface Found {
	faults: ReadonlyArray<{ figure: string; text: string }>;
	/** Why runs that nothing disturbed did not come to their end. */
	failures: readonly string[];
	/** How often runs were disturbed, by how. */
	disturbances: Record<string, number>;
}

/**
 * Tells what a check found, with `right` where that is nothing, and what its owner chose, where there is such a thing.
 *
 * @returns whether all is right
 */
export function sayFound(
	{ faults, failures, disturbances }: Found,
	right: string,
	choices?: object,
): boolean {
	for (const { figure, text } of faults.slice(0, MOST_TOLD)) say(`  ${figure}: ${text}`);
	for (const failure of failures) say(`  run failed: ${failure}`);
	if (choices) say(`chosen: ${JSON.stringify(choices)}`);
	say(`disturbed: ${JSON.stringify(disturbances)}`);
	const isRight = faults.length + failures.length === 0;
	say(isRight ? right : 'See above.');
	return isRight;
}
