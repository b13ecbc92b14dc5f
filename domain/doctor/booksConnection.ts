import type { AdministrationCheck } from '../stream/administrationCheck';
import type { Finding } from '../stream/diagnosis';
import { keyEnding } from '../words/keyEnding';
import type { DoctorSettings } from './doctorSettings';
import { finding } from './finding';

/** What each reason is called, with what it means and the place to put it right, in Dutch. */
const REASONS: Readonly<Record<string, readonly [code: string, message: string, fix: string]>> = {
	subscription: [
		'books-subscription-key',
		'SnelStart weigert de subscription key',
		"Controleer 'Subscription Key' van de SnelStart API credential; een ontwikkelsleutel verloopt na 90 dagen en is te vernieuwen op b2bapi-developer.snelstart.nl",
	],
	koppelsleutel: [
		'books-client-key',
		'SnelStart weigert de koppelsleutel',
		"Maak in SnelStart Web onder Instellingen > Koppelingen > Maatwerk een nieuwe koppelsleutel en vul hem in bij 'Client Key'",
	],
	licence: [
		'books-licence',
		'Het SnelStart-pakket staat dit niet toe',
		'Vraag SnelStart welk pakket de administratie heeft: er is een pakket met orders en voorraad nodig',
	],
	quota: [
		'books-quota',
		'De limiet van SnelStart op verzoeken is bereikt',
		'Probeer het later opnieuw, of gebruik een productiesleutel',
	],
	address: [
		'books-address',
		'Het API-adres antwoordt niet als SnelStart',
		"Controleer 'API URL' van de SnelStart API credential: https://b2bapi.snelstart.nl/v2",
	],
	notReached: [
		'books-not-reached',
		'SnelStart is niet te bereiken',
		'Controleer het netwerk van n8n en de adressen in de SnelStart API credential',
	],
	service: [
		'books-fails',
		'SnelStart geeft een foutmelding van de server',
		'Kijk of SnelStart een storing heeft en probeer het opnieuw',
	],
};

/** What cannot be read for want of a right is told of the right. */
const LACKS_SCOPE = 'scope';

/** Requests that a development key allows in a minute. */
const DEVELOPMENT_MINUTE = 100;

/** What reaches the administration, which one it is, and what the keys may do there. */
export function booksConnection(books: AdministrationCheck, settings: DoctorSettings): Finding[] {
	if (books.trouble !== null) {
		const { reason, message, messageNl, fix, fixNl } = books.trouble;
		const [code, nl, placeNl] = REASONS[reason] ?? ['books-refuse', messageNl, fixNl];
		return [finding.error(code, books.address, [message, nl], [fix, placeNl])];
	}
	return [
		finding.ok('books-reached', books.name, [
			`SnelStart opens the administration ${books.name}`,
			`SnelStart opent de administratie ${books.name}`,
		]),
		...otherAdministration(books, settings),
		...books.missingScopes.map((scope) =>
			finding.error(
				'books-right-missing',
				scope,
				[
					`The koppelsleutel has no right ${scope}`,
					`De koppelsleutel heeft het recht ${scope} niet`,
				],
				[
					"SnelStart Web, Instellingen > Koppelingen > Maatwerk: make a coupling with rights for artikelen, relaties, orders and settings, and fill in its key as 'Client Key'",
					"SnelStart Web, Instellingen > Koppelingen > Maatwerk: maak een koppeling met rechten voor artikelen, relaties, orders en settings en vul de sleutel in bij 'Client Key'",
				],
			),
		),
		...books.unreadable
			.filter(({ reason }) => reason !== LACKS_SCOPE)
			.map(({ resource, message, messageNl, fix, fixNl }) =>
				finding.error(
					'books-part-unreadable',
					resource,
					[message, `SnelStart geeft '${resource}' niet: ${messageNl}`],
					[fix, fixNl],
				),
			),
		...developmentKey(books, settings),
	];
}

function otherAdministration(
	{ identifier, name }: AdministrationCheck,
	{ administration }: DoctorSettings,
): Finding[] {
	if (administration === '' || administration === identifier || identifier === '') return [];
	return [
		finding.error(
			'books-other-administration',
			name,
			[
				`The key opens the administration ${name}, which is not the one that is meant (a restored backup is another one)`,
				`De sleutel opent de administratie ${name}; dat is niet de bedoelde (een teruggezette back-up is een andere)`,
			],
			[
				"SnelStart API credential, 'Client Key': the key of the administration that is meant, or set 'Administration ID' of Diagnose and 'Administration Name or ID' of Plan to this one",
				"SnelStart API credential, 'Client Key': de sleutel van de bedoelde administratie, of zet 'Administration ID' van Diagnose en 'Administration Name or ID' van Plan op deze",
			],
		),
	];
}

function developmentKey(
	{ isDevelopment, keyMadeOn, articlePages }: AdministrationCheck,
	{ now }: DoctorSettings,
): Finding[] {
	if (!isDevelopment) return [];
	const findings: Finding[] = [];
	const ending = keyEnding(keyMadeOn, now);
	if (ending !== null) {
		findings.push(
			finding.warning(
				'books-development-key-ends',
				keyMadeOn,
				[ending.en, ending.nl],
				[
					"Renew it on b2bapi-developer.snelstart.nl and fill in 'Subscription Key' and 'Development Key Made On' again",
					"Vernieuw hem op b2bapi-developer.snelstart.nl en vul 'Subscription Key' en 'Development Key Made On' opnieuw in",
				],
			),
		);
	}
	if (keyMadeOn === '') {
		findings.push(
			finding.warning(
				'books-development-key-undated',
				'',
				[
					'Nobody filled in when the development key was made: it stops after 90 days without a warning',
					'Niemand heeft ingevuld wanneer de ontwikkelsleutel is gemaakt: hij stopt na 90 dagen zonder waarschuwing',
				],
				[
					"SnelStart API credential: fill in 'Development Key Made On'",
					"SnelStart API credential: vul 'Development Key Made On' in",
				],
			),
		);
	}
	if (articlePages > DEVELOPMENT_MINUTE) {
		findings.push(
			finding.warning(
				'books-catalogue-budget',
				String(articlePages),
				[
					`Reading all articles may take ${articlePages} requests, and a development key allows ${DEVELOPMENT_MINUTE} a minute`,
					`Alle artikelen lezen kan ${articlePages} verzoeken kosten; een ontwikkelsleutel mag er ${DEVELOPMENT_MINUTE} per minuut`,
				],
				[
					'Use a production key, or the template that exports changed stock only',
					'Gebruik een productiesleutel, of het sjabloon dat alleen gewijzigde voorraad exporteert',
				],
			),
		);
	}
	return findings;
}
