import type { ProblemMessage, ToldProblem } from '../stream/toldProblem';
import { worded } from '../words/wording';
import { isoOf } from './isoOf';
import { messageOf } from './messageOf';
import type { Said } from './said';
import type { AlertFacts } from './alertFacts';
import { causeWords } from './causeWords';
import { clockIn } from './clockIn';
import { hasRecovered } from './hasRecovered';
import { inLines } from './inLines';
import type { RunsOf } from './runsByWorkflow';

/**
 * What is over since it was told. That an order or an article was put right is known to whoever did it, and what went
 * quiet without a run that went well is not known to be right: both are noted, and nobody is called.
 */
export function recoveries(
	facts: AlertFacts,
	known: ReadonlyMap<string, ToldProblem>,
	groups: readonly RunsOf[],
): ProblemMessage[] {
	return [...known.values()].flatMap((row) => {
		if (row.over !== '' || row.code === 'digest') return [];
		const own = groups.find(({ workflow }) => workflow === row.workflow);
		const isOver =
			row.code === 'nothing-known' ? groups.length > 0 : hasRecovered(row, own, facts.now);
		if (!isOver) return [];
		const isToTell = row.code !== 'matter' && (own !== undefined || row.code === 'nothing-known');
		const said = isToTell ? recoveredText(row, facts) : null;
		return [{ ...row, over: isoOf(facts.now), ...messageOf(said, facts.settings.language) }];
	});
}

function recoveredText(row: ToldProblem, { now, settings: { zone } }: AlertFacts): Said {
	const what = causeWords(row);
	const [since, until] = [Date.parse(row.told) || now, now].map((ms) => clockIn(zone, ms));
	return {
		subject: worded(`Recovered: ${what.en}`, `Hersteld: ${what.nl}`),
		text: inLines([
			worded(
				`It went wrong from ${since}, and goes well again (seen ${until}).`,
				`Het ging mis vanaf ${since} en gaat weer goed (gezien ${until}).`,
			),
			worded('Nothing has to be done.', 'U hoeft niets te doen.'),
		]),
	};
}
