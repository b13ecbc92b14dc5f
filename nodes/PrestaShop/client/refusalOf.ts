import type { ShopError } from '../wire/shopRow';
import { bodyOf, TOO_LARGE, type WireAnswer } from './answer';
import { connectionRefusal } from './connectionRefusal';
import { keyRefusal } from './keyRefusal';
import { printedRefusal } from './printedRefusal';
import { redirectRefusal } from './redirectRefusal';
import { lastingRefusal, passingRefusal, URL_FIELD, type AskedFor, type Refusal } from './refusal';
import { verbInWords } from './verbInWords';

/** Explains an answer that holds no rows. Only to be asked when `bodyOf` found none or the status is no success. */
export function refusalOf(answer: WireAnswer, asked: AskedFor): Refusal {
	const { status } = answer;
	if (status === null || answer.networkCode === TOO_LARGE) return connectionRefusal(answer, asked);
	if (status >= 300 && status <= 399) return redirectRefusal(answer, asked);
	const body = bodyOf(answer.body);
	if (body.kind === 'errors') return refusedByShop(status, body.errors, asked);
	if (status === 401) return keyNotReceived();
	if (status === 414) return addressTooLong();
	if (status === 404) return noWebservice(asked);
	if (status === 429) return tooManyRequests();
	if (status >= 500) return shopFailed(status, body.kind === 'empty');
	const printed = printedRefusal(status, body.kind === 'other' ? body.text : '', asked);
	if (printed !== null) return printed;
	return noData(status, body.kind === 'other' ? body.text : '', asked);
}

const tooManyRequests = (): Refusal =>
	passingRefusal(
		429,
		'The shop receives too many requests',
		"Lower 'Max Concurrent Requests' in the options or run the workflow less often.",
	);

function refusedByShop(status: number, errors: ShopError[], asked: AskedFor): Refusal {
	const { code } = errors[0];
	const known = keyRefusal(code, asked);
	if (known) return lastingRefusal(status, code, known.message, known.description);
	const said = errors.map((error) => withoutPaths(error.message)).join('; ');
	return {
		...lastingRefusal(
			status,
			code,
			`The shop refuses to ${verbInWords[asked.method]} ${asked.resource}: ${said}`,
			`PrestaShop code ${code}.`,
		),
		configuration: false,
	};
}

const keyNotReceived = (): Refusal =>
	lastingRefusal(
		401,
		null,
		'The webservice key does not reach the shop',
		'The web server drops the Authorization header. Put the line SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1 at the top of the .htaccess file of the shop, or ask the hosting company to pass the header on to PHP (CGIPassAuth On).',
	);

const addressTooLong = (): Refusal =>
	lastingRefusal(
		414,
		null,
		'The web server of the shop refuses the length of the request',
		"Lower 'Page Size' in the options, or ask the hosting company to allow addresses of 8 KB.",
	);

const noWebservice = ({ shopUrl }: AskedFor): Refusal =>
	lastingRefusal(
		404,
		null,
		`There is no webservice at ${shopUrl}/api`,
		`Check the ${URL_FIELD}, with the sub-folder if the shop has one, and that 'Friendly URL' is on in Shop Parameters > Traffic & SEO (it writes the .htaccess file that /api needs).`,
	);

function shopFailed(status: number, empty: boolean): Refusal {
	return passingRefusal(
		status,
		`The shop failed with status ${status}${empty ? ' and no explanation' : ''}`,
		'Try again later. If it stays, look in the PHP log of the shop.',
	);
}

function noData(status: number, text: string, { shopUrl }: AskedFor): Refusal {
	const title = /<title[^<>]*>([^<]{1,80})/i.exec(text)?.[1]?.trim();
	const page = title ? ` ("${title}")` : '';
	return lastingRefusal(
		status,
		null,
		`The shop answered with a web page${page} instead of data (status ${status})`,
		`Open ${shopUrl}/api in a browser: it should ask for a user name. Check the ${URL_FIELD}, and whether a firewall or a maintenance page stands before the webservice.`,
	);
}

/** PHP messages name files on the server; those are nobody's business outside. */
function withoutPaths(message: string): string {
	const end = message.lastIndexOf(')') + 1;
	const parts = message.slice(0, end).split(/\(\/[^)]*\)/);
	const last = parts.pop() ?? '';
	const told = [...parts.map((part) => part.trimEnd()), last, message.slice(end)].join('');
	return told.replace(/(\w):? ?The full list is:.*$/s, '$1');
}
