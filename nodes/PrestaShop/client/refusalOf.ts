import { MAX_ANSWER_BYTES } from '../../shared/boundedText';
import type { ShopError, ShopMethod } from '../wire/shopRow';
import { bodyOf, header, TOO_LARGE, type WireAnswer } from './answer';
import { keyRefusal } from './keyRefusal';
import { shopUrlOfRedirect } from './shopUrl';

/** The request that was answered, without its key. */
export interface AskedFor {
	method: ShopMethod;
	resource: string;
	shopUrl: string;
	url: string;
}

/** Why a request got no data, for people: what happened and how to get on. */
export interface Refusal {
	status: number | null;
	/** PrestaShop's own error code, null when the answer held none. */
	code: number | null;
	message: string;
	description: string;
	/** True when the same request may succeed a little later. */
	temporary: boolean;
	/** True when the shop cannot be used with these settings at all, whatever the row or batch. */
	configuration: boolean;
}

const URL_FIELD = "'Shop URL' of the PrestaShop API credential";

/** Explains an answer that holds no rows. Only to be asked when `bodyOf` found none or the status is no success. */
export function refusalOf(answer: WireAnswer, asked: AskedFor): Refusal {
	const { status } = answer;
	if (answer.networkCode === TOO_LARGE) return tooLarge(asked);
	if (status === null) return unreachable(answer, asked);
	if (status >= 300 && status <= 399) return redirected(answer, asked);
	const body = bodyOf(answer.body);
	if (body.kind === 'errors') return refusedByShop(status, body.errors, asked);
	if (status === 401) return keyNotReceived();
	if (status === 414) return addressTooLong();
	if (status === 404) return noWebservice(asked);
	if (status === 429)
		return base(status, null, 'The shop receives too many requests', SLOWER, true);
	if (status >= 500) return shopFailed(status, body.kind === 'empty');
	return noData(status, body.kind === 'other' ? body.text : '', asked);
}

const SLOWER = "Lower 'Max Concurrent Requests' in the options or run the workflow less often.";

function base(
	status: number | null,
	code: number | null,
	message: string,
	description: string,
	temporary = false,
): Refusal {
	const configuration = !temporary;
	return { status, code, message, description, temporary, configuration };
}

/** The code stands below the message: n8n replaces every message that contains one by a sentence of its own. */
function unreachable({ networkCode }: WireAnswer, { shopUrl }: AskedFor): Refusal {
	const message = `The shop at ${shopUrl} cannot be reached`;
	const because = networkCode === '' ? '' : ` (${networkCode})`;
	if (/CERT|SSL|TLS|ALTNAME/i.test(networkCode)) {
		return base(
			null,
			null,
			message,
			`Renew or repair the certificate (https) of the shop${because}.`,
		);
	}
	if (networkCode === 'ENOTFOUND') {
		return base(null, null, message, `Check the host name in the ${URL_FIELD}${because}.`);
	}
	const description = `Check that the shop is online, that n8n may reach it, and the ${URL_FIELD}${because}.`;
	return base(null, null, message, description, true);
}

const tooLarge = ({ resource }: AskedFor): Refusal =>
	base(
		null,
		null,
		`The shop answered more than ${MAX_ANSWER_BYTES / 1024 / 1024} MB for ${resource}, which is not read to its end`,
		"Lower 'Page Size' in the options. If it stays, something else than the webservice answers.",
	);

function redirected(answer: WireAnswer, asked: AskedFor): Refusal {
	const target = shopUrlOfRedirect(header(answer, 'location'), asked.url);
	const { status } = answer;
	if (target === null || target === asked.shopUrl) {
		return base(
			status,
			null,
			`The shop at ${asked.shopUrl} redirects webservice requests to its own front page`,
			"PrestaShop does this for a shop ID it does not know: check 'Shop IDs' in the options, and the shop's domain in Shop Parameters > Traffic & SEO.",
		);
	}
	return base(
		status,
		null,
		`The shop redirects webservice requests from ${asked.shopUrl} to ${target}`,
		`Set the ${URL_FIELD} to ${target}. Redirects are not followed, because they lose what is being written.`,
	);
}

function refusedByShop(status: number, errors: ShopError[], asked: AskedFor): Refusal {
	const { code } = errors[0];
	const known = keyRefusal(code, asked);
	if (known) return base(status, code, known.message, known.description);
	const said = errors.map((error) => withoutPaths(error.message)).join('; ');
	return {
		...base(
			status,
			code,
			`The shop refuses to ${asked.method === 'GET' ? 'read' : 'change'} ${asked.resource}: ${said}`,
			`PrestaShop code ${code}.`,
		),
		configuration: false,
	};
}

const keyNotReceived = (): Refusal =>
	base(
		401,
		null,
		'The webservice key does not reach the shop',
		'The web server drops the Authorization header. Put the line SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1 at the top of the .htaccess file of the shop, or ask the hosting company to pass the header on to PHP (CGIPassAuth On).',
	);

const addressTooLong = (): Refusal =>
	base(
		414,
		null,
		'The web server of the shop refuses the length of the request',
		"Lower 'Page Size' in the options, or ask the hosting company to allow addresses of 8 KB.",
	);

const noWebservice = ({ shopUrl }: AskedFor): Refusal =>
	base(
		404,
		null,
		`There is no webservice at ${shopUrl}/api`,
		`Check the ${URL_FIELD}, with the sub-folder if the shop has one, and that 'Friendly URL' is on in Shop Parameters > Traffic & SEO (it writes the .htaccess file that /api needs).`,
	);

function shopFailed(status: number, empty: boolean): Refusal {
	return base(
		status,
		null,
		`The shop failed with status ${status}${empty ? ' and no explanation' : ''}`,
		'Try again later. If it stays, look in the PHP log of the shop.',
		true,
	);
}

function noData(status: number, text: string, { shopUrl }: AskedFor): Refusal {
	const title = /<title[^>]*>([^<]{1,80})/i.exec(text)?.[1]?.trim();
	const page = title ? ` ("${title}")` : '';
	return base(
		status,
		null,
		`The shop answered with a web page${page} instead of data (status ${status})`,
		`Open ${shopUrl}/api in a browser: it should ask for a user name. Check the ${URL_FIELD}, and whether a firewall or a maintenance page stands before the webservice.`,
	);
}

/** PHP messages name files on the server; those are nobody's business outside. */
function withoutPaths(message: string): string {
	return message.replace(/\s*\(\/[^)]*\)/g, '').replace(/(\w):? ?The full list is:.*$/s, '$1');
}
