import { worded } from '../../../../../domain/words/wording';
import { passingRefusal } from '../../../client/refusal';

/** What a write is refused by that was answered with nothing. */
export const EMPTY_ANSWER = passingRefusal(
	null,
	worded('its answer was empty', 'het antwoord was leeg'),
	worded('', ''),
);
