import { worded } from '../../../domain/words/wording';
import { shownAddress } from '../../shared/addressTrouble';
import { header, type WireAnswer } from './answer';
import { lastingRefusal, URL_FIELD, type AskedFor, type Refusal } from './refusal';
import { shopUrlOfRedirect } from './shopUrl';

/** Explains an answer that sends the request elsewhere. */
export function redirectRefusal(answer: WireAnswer, { shopUrl, url }: AskedFor): Refusal {
	const location = shopUrlOfRedirect(header(answer, 'location'), url);
	const target = location && shownAddress(location);
	const { status } = answer;
	if (target === null || target === shopUrl) {
		return lastingRefusal(
			status,
			null,
			worded(
				`The shop at ${shopUrl} redirects webservice requests to its own front page`,
				`De webwinkel op ${shopUrl} stuurt verzoeken aan de webservice door naar de eigen voorpagina`,
			),
			worded(
				"PrestaShop does this for a shop ID it does not know: check 'Shop Names or IDs' in the options, and the shop's domain in Shop Parameters > Traffic & SEO.",
				"PrestaShop doet dit bij een winkel-ID dat het niet kent: controleer 'Shop Names or IDs' in de opties, en het domein van de winkel in Winkelinstellingen > Verkeer & SEO.",
			),
		);
	}
	return lastingRefusal(
		status,
		null,
		worded(
			`The shop redirects webservice requests from ${shopUrl} to ${target}`,
			`De webwinkel stuurt verzoeken aan de webservice door van ${shopUrl} naar ${target}`,
		),
		worded(
			`Set the ${URL_FIELD.en} to ${target}. Redirects are not followed, because they lose what is being written.`,
			`Zet ${URL_FIELD.nl} op ${target}. Doorverwijzingen worden niet gevolgd, omdat daarbij verloren gaat wat wordt geschreven.`,
		),
	);
}
