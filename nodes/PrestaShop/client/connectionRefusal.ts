import { worded } from '../../../domain/words/wording';
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
		worded(
			`The shop answered more than ${MAX_ANSWER_BYTES / 1024 / 1024} MB for ${resource}, which is not read to its end`,
			`De webwinkel antwoordde meer dan ${MAX_ANSWER_BYTES / 1024 / 1024} MB voor ${resource}; dat wordt niet tot het einde gelezen`,
		),
		worded(
			"Lower 'Page Size' in the options. If it stays, something else than the webservice answers.",
			"Verlaag 'Page Size' in de opties. Blijft het zo, dan antwoordt iets anders dan de webservice.",
		),
	);

/** The code stands below the message: n8n replaces every message that contains one by a sentence of its own. */
function unreachable({ networkCode }: WireAnswer, { shopUrl }: AskedFor): Refusal {
	const trouble = networkTrouble(networkCode);
	const message = worded(
		`The shop at ${shopUrl} cannot be reached${trouble ? `: ${trouble.words}` : ''}`,
		`De webwinkel op ${shopUrl} is niet bereikbaar${trouble ? `: ${trouble.wordsNl}` : ''}`,
	);
	const because = networkCode === '' ? '' : ` (${networkCode})`;
	const look = worded(
		`The address is the ${URL_FIELD.en}${because}.`,
		`Het adres is ${URL_FIELD.nl}${because}.`,
	);
	if (trouble === null) {
		return passingRefusal(
			null,
			message,
			worded(
				`Check that the shop is online and that n8n may reach it. ${look.en}`,
				`Controleer of de webwinkel online is en of n8n erbij mag. ${look.nl}`,
			),
		);
	}
	const fix = worded(`${trouble.advice} ${look.en}`, `${trouble.adviceNl} ${look.nl}`);
	return trouble.lasting
		? lastingRefusal(null, null, message, fix)
		: passingRefusal(null, message, fix);
}
