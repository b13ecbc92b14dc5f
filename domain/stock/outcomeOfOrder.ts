import type { ImportedOrder } from '../stream/importedOrder';
import { problemWording } from '../words/problemWording';
import { worded, type Language, type Wording } from '../words/wording';

/** What became of a web order and why, in both languages; messages and states are as the services gave them. */
export function outcomeOfOrder(order: ImportedOrder): Wording {
	const { outcome, wouldBeCreated, salesOrderNumber, stateName } = order;
	const number = salesOrderNumber === null ? '' : ` ${salesOrderNumber}`;
	switch (outcome) {
		case 'created':
			return withReason(order, {
				en: `created as sales order${number}`,
				nl: `aangemaakt als verkooporder${number}`,
			});
		case 'exists':
			return withReason(order, {
				en: `in SnelStart as sales order${number}`,
				nl: `staat in SnelStart als verkooporder${number}`,
			});
		case 'waiting':
			return wouldBeCreated
				? worded(
						"waiting, because 'Only Report' is on or 'Most New Orders' is reached",
						"wacht, omdat 'Only Report' aan staat of 'Most New Orders' is bereikt",
					)
				: withReason(order, {
						en: `waiting in state "${stateName}"`,
						nl: `wacht, met status "${stateName}"`,
					});
		case 'blocked':
			return withReason(order, { en: 'blocked', nl: 'geblokkeerd' });
		case 'failed':
			return withReason(order, { en: 'not imported', nl: 'niet ingelezen' });
	}
}

function withReason({ problems }: ImportedOrder, words: Wording): Wording {
	if (problems.length === 0) return words;
	const why = problems.map((problem) => problemWording(problem).message);
	const inWords = (language: Language) => why.map((wording) => wording[language]).join('; ');
	return worded(`${words.en}: ${inWords('en')}`, `${words.nl}: ${inWords('nl')}`);
}
