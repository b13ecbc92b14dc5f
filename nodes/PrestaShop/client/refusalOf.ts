import { worded } from '../../../domain/words/wording';
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
		worded('The shop receives too many requests', 'De webwinkel krijgt te veel verzoeken'),
		worded(
			"Lower 'Max Concurrent Requests' in the options or run the workflow less often.",
			"Verlaag 'Max Concurrent Requests' in de opties of voer de workflow minder vaak uit.",
		),
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
			worded(
				`The shop refuses to ${verbInWords[asked.method].en} ${asked.resource}: ${said}`,
				`De webwinkel weigert ${asked.resource} te ${verbInWords[asked.method].nl}: ${said}`,
			),
			worded(`PrestaShop code ${code}.`, `PrestaShop-code ${code}.`),
		),
		configuration: false,
	};
}

const keyNotReceived = (): Refusal =>
	lastingRefusal(
		401,
		null,
		worded(
			'The webservice key does not reach the shop',
			'De webservicesleutel komt niet bij de webwinkel aan',
		),
		worded(
			'The web server drops the Authorization header. Put the line SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1 at the top of the .htaccess file of the shop, or ask the hosting company to pass the header on to PHP (CGIPassAuth On).',
			'De webserver laat de header Authorization vallen. Zet de regel SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1 bovenaan in het bestand .htaccess van de webwinkel, of vraag de hostingpartij de header aan PHP door te geven (CGIPassAuth On).',
		),
	);

const addressTooLong = (): Refusal =>
	lastingRefusal(
		414,
		null,
		worded(
			'The web server of the shop refuses the length of the request',
			'De webserver van de webwinkel weigert de lengte van het verzoek',
		),
		worded(
			"Lower 'Page Size' in the options, or ask the hosting company to allow addresses of 8 KB.",
			"Verlaag 'Page Size' in de opties, of vraag de hostingpartij adressen van 8 KB toe te staan.",
		),
	);

const noWebservice = ({ shopUrl }: AskedFor): Refusal =>
	lastingRefusal(
		404,
		null,
		worded(`There is no webservice at ${shopUrl}/api`, `Er is geen webservice op ${shopUrl}/api`),
		worded(
			`Check the ${URL_FIELD.en}, with the sub-folder if the shop has one, and that 'Friendly URL' is on in Shop Parameters > Traffic & SEO (it writes the .htaccess file that /api needs).`,
			`Controleer ${URL_FIELD.nl}, met de submap als de webwinkel die heeft, en of 'Friendly URL' aanstaat in Winkelinstellingen > Verkeer & SEO (die schrijft het bestand .htaccess dat /api nodig heeft).`,
		),
	);

function shopFailed(status: number, empty: boolean): Refusal {
	return passingRefusal(
		status,
		worded(
			`The shop failed with status ${status}${empty ? ' and no explanation' : ''}`,
			`De webwinkel gaf fout ${status}${empty ? ' zonder uitleg' : ''}`,
		),
		worded(
			'Try again later. If it stays, look in the PHP log of the shop.',
			'Probeer het later opnieuw. Blijft het zo, kijk dan in het PHP-logboek van de webwinkel.',
		),
	);
}

function noData(status: number, text: string, { shopUrl }: AskedFor): Refusal {
	const title = /<title[^<>]*>([^<]{1,80})/i.exec(text)?.[1]?.trim();
	const page = title ? ` ("${title}")` : '';
	return lastingRefusal(
		status,
		null,
		worded(
			`The shop answered with a web page${page} instead of data (status ${status})`,
			`De webwinkel antwoordde met een webpagina${page} in plaats van gegevens (status ${status})`,
		),
		worded(
			`Open ${shopUrl}/api in a browser: it should ask for a user name. Check the ${URL_FIELD.en}, and whether a firewall or a maintenance page stands before the webservice.`,
			`Open ${shopUrl}/api in een browser: die hoort om een gebruikersnaam te vragen. Controleer ${URL_FIELD.nl}, en of er een firewall of onderhoudspagina voor de webservice staat.`,
		),
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
