import { networkTrouble } from '../../shared/networkTrouble';
import type { SnelStartFailure } from './failure';
import { adviceOn } from './refusalAdvice/adviceOn';
import { counted } from '../../../domain/words/counted';
import { worded, type Wording } from '../../../domain/words/wording';

/** What a person reads: what happened, and what to do about it. */
export interface FailureText {
	message: string;
	messageNl: string;
	fix: string;
	fixNl: string;
}

const saidBy = ({ messages }: SnelStartFailure): string =>
	messages.length > 0 ? `: ${messages.join('; ')}` : '';

const onWhat = ({ method, path }: SnelStartFailure): string => `${method} ${path}`;

const AGAIN =
	'Run the workflow again in a few minutes. If it stays like this, look whether SnelStart has a disruption (storing).';
const AGAIN_NL =
	'Voer de workflow over een paar minuten opnieuw uit. Blijft het zo, kijk dan of SnelStart een storing heeft.';

const TEXTS: Record<SnelStartFailure['who'], (failure: SnelStartFailure) => FailureText> = {
	subscription: (failure) => ({
		message: `SnelStart refused the subscription key${saidBy(failure)}`,
		messageNl: `SnelStart weigert de subscription key${saidBy(failure)}`,
		fix: "Check the 'Subscription Key' in the SnelStart API credential. A key for development and test expires after 90 days: renew it on the developer portal (b2bapi-developer.snelstart.nl) and fill in the new one.",
		fixNl:
			"Controleer 'Subscription Key' in de credential SnelStart API. Een sleutel voor ontwikkeling en test verloopt na 90 dagen: vernieuw hem op het ontwikkelaarsportaal (b2bapi-developer.snelstart.nl) en vul de nieuwe in.",
	}),
	koppelsleutel: (failure) => ({
		message:
			failure.httpStatus === null && failure.messages.length > 0
				? failure.messages[0]
				: `SnelStart refused the koppelsleutel (client key)${saidBy(failure)}`,
		messageNl:
			failure.httpStatus === null && failure.messages.length > 0
				? (failure.signInNl ?? failure.messages[0])
				: `SnelStart weigert de koppelsleutel${saidBy(failure)}`,
		fix: "Make a new koppelsleutel in SnelStart Web under Instellingen > Koppelingen > Maatwerk and fill it in as 'Client Key' in the SnelStart API credential. A key stops working when it is withdrawn or when the administration was restored from a backup.",
		fixNl:
			"Maak in SnelStart Web onder Instellingen > Koppelingen > Maatwerk een nieuwe koppelsleutel en vul die in als 'Client Key' in de credential SnelStart API. Een sleutel werkt niet meer als hij is ingetrokken of als de administratie uit een back-up is teruggezet.",
	}),
	scope: (failure) => ({
		message: `The koppelsleutel has no right for ${onWhat(failure)}${saidBy(failure)}`,
		messageNl: `De koppelsleutel heeft geen recht voor ${onWhat(failure)}${saidBy(failure)}`,
		fix: `Give the coupling (koppeling) rights for ${rightsFor(failure).en} and make a new koppelsleutel.`,
		fixNl: `Geef de koppeling rechten voor ${rightsFor(failure).nl} en maak een nieuwe koppelsleutel.`,
	}),
	licence: (failure) => ({
		message: `The SnelStart package does not allow ${onWhat(failure)}${saidBy(failure)}`,
		messageNl: `Het SnelStart-pakket staat ${onWhat(failure)} niet toe${saidBy(failure)}`,
		fix: 'Sales orders need a SnelStart package with orders and stock. Ask SnelStart which package (pakket) the administration has.',
		fixNl:
			'Voor verkooporders is een SnelStart-pakket met orders en voorraad nodig. Vraag SnelStart welk pakket de administratie heeft.',
	}),
	quota: (failure) => ({
		message: `SnelStart's limit on requests was reached${saidBy(failure)}`,
		messageNl: `De limiet van SnelStart op verzoeken is bereikt${saidBy(failure)}`,
		fix:
			failure.retryAfterSeconds === null
				? 'Run the workflow again later or less often. A key for development and test allows 1,000 requests an hour.'
				: `SnelStart takes requests again in ${counted(failure.retryAfterSeconds, 'second')}. Raise the option 'Max Wait (Minutes)', run the workflow later or less often, or use a production key.`,
		fixNl:
			failure.retryAfterSeconds === null
				? 'Voer de workflow later of minder vaak opnieuw uit. Een sleutel voor ontwikkeling en test mag 1.000 verzoeken per uur doen.'
				: `Over ${counted(failure.retryAfterSeconds, 'seconde', 'seconden')} neemt SnelStart weer verzoeken aan. Verhoog de optie 'Max Wait (Minutes)', voer de workflow later of minder vaak uit, of gebruik een productiesleutel.`,
	}),
	address: (failure) => ({
		message: `The API address did not answer as SnelStart does on ${onWhat(failure)} (HTTP ${failure.httpStatus})`,
		messageNl: `Het API-adres antwoordde niet zoals SnelStart op ${onWhat(failure)} (HTTP ${failure.httpStatus})`,
		fix: "Check the 'API URL' in the SnelStart API credential; it is https://b2bapi.snelstart.nl/v2 unless SnelStart told you otherwise. A web page instead of data may also be a maintenance notice.",
		fixNl:
			"Controleer 'API URL' in de credential SnelStart API; het is https://b2bapi.snelstart.nl/v2, tenzij SnelStart iets anders heeft gezegd. Een webpagina in plaats van gegevens kan ook een onderhoudsmelding zijn.",
	}),
	service: (failure) => (failure.httpStatus === null ? notReached(failure) : noAnswer(failure)),
	data: (failure) => ({
		message: `SnelStart refused ${onWhat(failure)}${
			saidBy(failure) || ` without giving a reason (HTTP ${failure.httpStatus})`
		}`,
		messageNl: `SnelStart weigert ${onWhat(failure)}${
			saidBy(failure) || ` zonder reden (HTTP ${failure.httpStatus})`
		}`,
		fix:
			adviceOn(failure.codes, 'en') ||
			'Correct what the message names in SnelStart or in the web shop, then run the workflow again.',
		fixNl:
			adviceOn(failure.codes, 'nl') ||
			'Verbeter in SnelStart of in de webwinkel wat de melding noemt, en voer de workflow opnieuw uit.',
	}),
};

/** What the operation needs beside what importing orders does, by what its path begins with. */
const FURTHER_RIGHTS: ReadonlyArray<[path: string, rights: Wording]> = [
	[
		'/bankboekingen',
		worded(
			'reading and writing bank bookings (bankieren)',
			'bankboekingen lezen en schrijven (bankieren)',
		),
	],
	['/btwaangiftes', worded('VAT returns (btwaangiftes)', 'btw-aangiften (btwaangiftes)')],
	['/dagboeken', worded('reading journals (boekhouden)', 'dagboeken lezen (boekhouden)')],
	[
		'/grootboeken',
		worded('reading ledger accounts (boekhouden)', 'grootboekrekeningen lezen (boekhouden)'),
	],
	[
		'/documenten',
		worded(
			'documents and bookings (documenten, boekhouden)',
			'documenten en boekingen (documenten, boekhouden)',
		),
	],
	['/inkoop', worded('purchase bookings (boekhouden)', 'inkoopboekingen (boekhouden)')],
	['/kasboekingen', worded('cash bookings (kas)', 'kasboekingen (kas)')],
	[
		'/memoriaalboekingen',
		worded('memorial bookings (memoriaal)', 'memoriaalboekingen (memoriaal)'),
	],
	['/rapportages', worded('reports (rapportage)', 'rapportages (rapportage)')],
	['/verkoopboekingen', worded('sales bookings (boekhouden)', 'verkoopboekingen (boekhouden)')],
];

const rightsFor = ({ path }: SnelStartFailure): Wording =>
	FURTHER_RIGHTS.find(([begin]) => path.startsWith(begin))?.[1] ??
	worded(
		'articles, customers, orders and settings (artikelen, relaties, orders, settings)',
		'artikelen, relaties, orders en instellingen (settings)',
	);

const noAnswer = (failure: SnelStartFailure): FailureText => ({
	message: `SnelStart gave no usable answer to ${onWhat(failure)} (HTTP ${failure.httpStatus})${saidBy(failure)}`,
	messageNl: `SnelStart gaf geen bruikbaar antwoord op ${onWhat(failure)} (HTTP ${failure.httpStatus})${saidBy(failure)}`,
	fix: AGAIN,
	fixNl: AGAIN_NL,
});

/** No answer came: what is wrong with the network, or what the credential said of the sign-in. */
function notReached(failure: SnelStartFailure): FailureText {
	const { messages, networkCode, address } = failure;
	if (messages.length > 0) {
		const [message] = messages;
		return { message, messageNl: failure.signInNl ?? message, fix: AGAIN, fixNl: AGAIN_NL };
	}
	const trouble = networkTrouble(networkCode);
	const at = address === '' ? '' : ` at ${address}`;
	const atNl = address === '' ? '' : ` op ${address}`;
	const why = trouble?.words ?? 'no connection or no reply in time';
	const whyNl = trouble?.wordsNl ?? 'geen verbinding of niet op tijd antwoord';
	const because = networkCode === '' ? '' : ` (${networkCode})`;
	return {
		message: `SnelStart${at} cannot be reached for ${onWhat(failure)}: ${why}`,
		messageNl: `SnelStart${atNl} is niet bereikbaar voor ${onWhat(failure)}: ${whyNl}`,
		fix: `${trouble?.advice ?? AGAIN} The address is the 'API URL' of the SnelStart API credential${because}.`,
		fixNl: `${trouble?.adviceNl ?? AGAIN_NL} Het adres is de 'API URL' van de credential SnelStart API${because}.`,
	};
}

/** The failure in words for the person who runs the workflow. */
export const failureText = (failure: SnelStartFailure): FailureText => TEXTS[failure.who](failure);
