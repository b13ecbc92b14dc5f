import type { AssortmentChanges } from '../../../domain/stream/assortmentChanges';
import type { Problem } from '../../../domain/words/problem';
import type { FieldResult } from './writeFields';

/** What became of an item, and why not all of it was written. */
export type Outcome = Pick<AssortmentChanges, 'outcome' | 'problems'>;

/** What the writes of one product came to, taken together. */
export function outcomeOf(
	{ outcome, problems }: AssortmentChanges,
	results: readonly FieldResult[],
	isDry: boolean,
): Outcome {
	if (results.length === 0) return { outcome, problems };
	const told = [...problems, ...distinct(results.flatMap(problemOf))];
	const count = (...of: FieldResult[]) => results.filter((result) => of.includes(result)).length;
	const [written, settled] = [count('written'), count('settled')];
	const [changed, failed] = [count('changed', 'gone'), results.length];
	if (written + settled === results.length) {
		const done = written === 0 ? 'settled' : isDry ? 'reported' : 'written';
		return { outcome: done, problems: told };
	}
	if (written > 0) return { outcome: 'partly', problems: told };
	return { outcome: changed === failed ? 'changed' : 'failed', problems: told };
}

const distinct = (problems: readonly Problem[]): Problem[] => [
	...new Map(problems.map((problem) => [problem.message, problem])).values(),
];

function problemOf(result: FieldResult): Problem[] {
	if (result === 'written' || result === 'settled') return [];
	if (result === 'changed') {
		return [
			{
				code: 'changed-in-shop',
				message: 'somebody changed it in the shop since it was read, so it was left alone',
				messageNl:
					'iemand heeft het in de webwinkel gewijzigd sinds het gelezen werd, dus er is niets aan gedaan',
				fix: 'The next run looks again.',
				fixNl: 'De volgende uitvoering kijkt opnieuw.',
			},
		];
	}
	if (result === 'gone') {
		return [
			{
				code: 'changed-in-shop',
				message: 'the product is not in this shop any more',
				messageNl: 'het product is niet meer in deze webwinkel',
				fix: 'The next run looks again.',
				fixNl: 'De volgende uitvoering kijkt opnieuw.',
			},
		];
	}
	if (result === 'notKept') {
		return [
			{
				code: 'refused-by-shop',
				message: 'the shop took the change and does not show it',
				messageNl: 'de webwinkel nam de wijziging aan en laat haar niet zien',
				fix: 'Look at the product in the shop; a module may put its own values back.',
				fixNl: 'Bekijk het product in de webwinkel; een module kan eigen waarden terugzetten.',
			},
		];
	}
	if (result.kind === 'late') {
		return [
			{
				code: 'left-for-next-run',
				message: "the time of the run was spent ('Time Budget (Minutes)')",
				messageNl: "de tijd van de uitvoering was op ('Time Budget (Minutes)')",
				fix: 'The next run writes it.',
				fixNl: 'De volgende uitvoering schrijft het.',
			},
		];
	}
	if (result.kind === 'unknown') {
		const why = result.refusal?.message ?? 'the shop did not answer';
		const whyNl = result.refusal?.messageNl ?? 'de webwinkel gaf geen antwoord';
		return [
			{
				code: 'outcome-unknown',
				message: `nobody knows whether the shop wrote it: ${why}`,
				messageNl: `het is onbekend of de webwinkel het heeft geschreven: ${whyNl}`,
				fix: 'The next run looks first.',
				fixNl: 'De volgende uitvoering kijkt eerst.',
			},
		];
	}
	const { message, messageNl, description, descriptionNl } = result.refusal;
	return [
		{
			code: 'refused-by-shop',
			message,
			messageNl,
			fix: description,
			fixNl: descriptionNl,
		},
	];
}
