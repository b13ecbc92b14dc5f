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
			`The shop at ${shopUrl} redirects webservice requests to its own front page`,
			"PrestaShop does this for a shop ID it does not know: check 'Shop Names or IDs' in the options, and the shop's domain in Shop Parameters > Traffic & SEO.",
		);
	}
	return lastingRefusal(
		status,
		null,
		`The shop redirects webservice requests from ${shopUrl} to ${target}`,
		`Set the ${URL_FIELD} to ${target}. Redirects are not followed, because they lose what is being written.`,
	);
}
