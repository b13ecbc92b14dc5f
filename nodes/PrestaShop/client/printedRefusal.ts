import { worded } from '../../../domain/words/wording';
import { lastingRefusal, passingRefusal, type AskedFor, type Refusal } from './refusal';
import { verbInWords } from './verbInWords';

/**
 * Explains an answer of status 200 that holds data with something around it, as a module leaves it that prints while
 * the webservice answers, or nothing at all. What was to be written may have been: it has to be looked up.
 *
 * @returns null for a page that stands in place of the webservice
 */
export function printedRefusal(status: number, text: string, asked: AskedFor): Refusal | null {
	if (status >= 300 || isPage(text)) return null;
	const what =
		text === ''
			? worded('an empty answer', 'een leeg antwoord')
			: worded('text around or in place of the data', 'tekst rond of in plaats van de gegevens');
	const { method, resource, shopUrl } = asked;
	const verb = verbInWords[method];
	const message = worded(
		`The shop sent ${what.en} when it was asked to ${verb.en} ${resource} (status ${status})`,
		`De webwinkel stuurde ${what.nl} op het verzoek om ${resource} te ${verb.nl} (status ${status})`,
	);
	const because =
		text === ''
			? worded(
					'PHP stopped before it answered: look in the PHP log of the shop.',
					'PHP stopte voordat het antwoordde: kijk in het PHP-logboek van de webwinkel.',
				)
			: worded(
					`A module or PHP itself prints into the answers of the webservice (it begins with: ${beginningOf(text)}). Turn off 'Display errors' of PHP and debug mode of the shop, and look for a module that prints, such as one for chat, statistics or cookies.`,
					`Een module of PHP zelf drukt iets af in de antwoorden van de webservice (het begint met: ${beginningOf(text)}). Zet 'Display errors' van PHP en de debugmodus van de winkel uit, en zoek een module die iets afdrukt, zoals een voor chat, statistieken of cookies.`,
				);
	if (method === 'GET') return lastingRefusal(status, null, message, because);
	return passingRefusal(
		status,
		message,
		worded(
			`${because.en} What was sent may have been written all the same: look at it in the back office of ${shopUrl} before you send it again.`,
			`${because.nl} Wat is verstuurd kan toch zijn geschreven: bekijk het in de backoffice van ${shopUrl} voordat u het opnieuw verstuurt.`,
		),
	);
}

/** A page that was made for people; a script that is printed before the data is none. */
const isPage = (text: string): boolean =>
	/<!doctype|<html|<title/i.test(text.slice(0, 1000)) && !text.includes('{"');

/** Without tags and paths of the server. */
function beginningOf(text: string): string {
	const plain = text.slice(0, 300).replace(/<[^<>]{0,200}>/g, ' ');
	const words = plain.split(/\s+/).filter((word) => word !== '' && !word.includes('/'));
	return `"${words.join(' ').slice(0, 80)}"`;
}
