import { MAX_ANSWER_BYTES } from '../../shared/boundedText';
import { networkTrouble } from '../../shared/networkTrouble';
import { TOO_LARGE, type WireAnswer } from './answer';
import { lastingRefusal, passingRefusal, URL_FIELD, type AskedFor, type Refusal } from './refusal';

/** Explains that the webservice was not reached, or that its answer was not read to its end. */
export const connectionRefusal = (answer: WireAnswer, asked: AskedFor): Refusal =>
	answer.networkCode === TOO_LARGE ? tooLarge(asked) : unreachable(answer, asked);

const tooLarge = ({ resource }: AskedFor): Refusal =>
	lastingRefusal(
		null,
		null,
		`The shop answered more than ${MAX_ANSWER_BYTES / 1024 / 1024} MB for ${resource}, which is not read to its end`,
		"Lower 'Page Size' in the options. If it stays, something else than the webservice answers.",
	);

/** The code stands below the message: n8n replaces every message that contains one by a sentence of its own. */
function unreachable({ networkCode }: WireAnswer, { shopUrl }: AskedFor): Refusal {
	const trouble = networkTrouble(networkCode);
	const message = `The shop at ${shopUrl} cannot be reached${trouble ? `: ${trouble.words}` : ''}`;
	const because = networkCode === '' ? '' : ` (${networkCode})`;
	const look = `The address is the ${URL_FIELD}${because}.`;
	if (trouble === null) {
		return passingRefusal(
			null,
			message,
			`Check that the shop is online and that n8n may reach it. ${look}`,
		);
	}
	const fix = `${trouble.advice} ${look}`;
	return trouble.lasting
		? lastingRefusal(null, null, message, fix)
		: passingRefusal(null, message, fix);
}
