import type { CheckTrouble } from '../stream/checkTrouble';
import type { Finding } from '../stream/diagnosis';
import { finding } from './finding';

const WEBSERVICE = 'Geavanceerde parameters > Webservice';

/** What each reason is called, with what it means and the place to put it right, in Dutch. */
const REASONS: Readonly<Record<string, readonly [code: string, message: string, fix: string]>> = {
	keyEmpty: [
		'shop-key-empty',
		'Er is geen webservicesleutel ingevuld',
		"PrestaShop API credential: vul 'Webservice Key' in",
	],
	keyLength: [
		'shop-key-length',
		'De webservicesleutel heeft geen 32 tekens',
		`Kopieer de sleutel opnieuw uit ${WEBSERVICE} naar 'Webservice Key' van de PrestaShop API credential`,
	],
	keyUnknown: [
		'shop-key-unknown',
		'De winkel kent de webservicesleutel niet of hij staat uit',
		`Vergelijk de sleutel met die in ${WEBSERVICE} en zet hem daar aan`,
	],
	keyWithoutRights: [
		'shop-key-without-rights',
		'De webservicesleutel heeft geen enkel recht',
		`${WEBSERVICE}: vink bij de sleutel de rechten aan die de README noemt`,
	],
	keyOfOtherShop: [
		'shop-key-of-other-shop',
		'De webservicesleutel heeft geen recht op deze winkel van de multistore',
		`${WEBSERVICE}: vink de winkel aan bij de sleutel`,
	],
	webserviceOff: [
		'shop-webservice-off',
		'De webservice van de winkel staat uit',
		`${WEBSERVICE}: zet de webservice aan`,
	],
	keyDropped: [
		'shop-key-dropped',
		'De webserver geeft de sleutel niet door aan PrestaShop',
		'Zet de regel SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1 boven in het bestand .htaccess van de winkel',
	],
	redirects: [
		'shop-redirects',
		'Het adres van de winkel verwijst door naar een ander adres',
		"Vul bij 'Shop URL' van de PrestaShop API credential het adres in waar het naar verwijst",
	],
	noWebservice: [
		'shop-no-webservice',
		'Op dit adres is geen webservice',
		"Controleer 'Shop URL' van de PrestaShop API credential, en of vriendelijke URL's aan staan",
	],
	notReached: [
		'shop-not-reached',
		'De winkel is niet te bereiken',
		"Controleer 'Shop URL' van de PrestaShop API credential en het netwerk van n8n",
	],
	tooMany: [
		'shop-too-many-requests',
		'De winkel weigert zoveel verzoeken',
		"Verlaag 'Max Concurrent Requests' in de opties",
	],
	shopFails: [
		'shop-fails',
		'De winkel geeft een foutmelding van de server',
		'Kijk in het PHP-logboek van de winkel',
	],
	textAround: [
		'shop-text-around',
		'Een module of PHP zet tekst om de antwoorden van de webservice',
		'Zet display_errors van PHP en de debugmodus uit, en zoek de module die iets afdrukt',
	],
	noData: [
		'shop-web-page',
		'De winkel antwoordt met een webpagina in plaats van gegevens',
		'Kijk of er een firewall of onderhoudspagina voor de webservice staat',
	],
};

/** Why the shop cannot be read at all. */
export function shopTroubles(trouble: CheckTrouble, address: string): Finding {
	const { reason, message, messageNl, fix, fixNl } = trouble;
	const [code, nl, placeNl] = REASONS[reason] ?? ['shop-refuses', messageNl, fixNl];
	return finding.error(code, address, [message, nl], [fix, placeNl]);
}
