import { worded, type Wording } from '../../../domain/words/wording';
import type { ShopMethod } from '../wire/shopRow';
import { lacksRight } from './lacks';
import { verbInWords } from './verbInWords';

/** What happened and how to get on, for people. */
export interface Explanation {
	message: Wording;
	description: Wording;
}

const WEBSERVICE = worded(
	'Advanced Parameters > Webservice (Geavanceerde parameters > Webservice)',
	'Geavanceerde parameters > Webservice',
);
const KEY_FIELD = worded(
	"'Webservice Key' of the PrestaShop API credential",
	"'Webservice Key' van de credential PrestaShop API",
);

/** PrestaShop's error codes that are about the key and hold for every request with it. */
const ABOUT_THE_KEY: Readonly<Record<number, Explanation>> = {
	17: {
		message: worded('The webservice key is empty', 'De webservicesleutel is leeg'),
		description: worded(`Fill in the ${KEY_FIELD.en}.`, `Vul ${KEY_FIELD.nl} in.`),
	},
	18: {
		message: worded(
			'The webservice key has a wrong length',
			'De webservicesleutel heeft een verkeerde lengte',
		),
		description: worded(
			`A key has 32 characters: copy it again from ${WEBSERVICE.en} into the ${KEY_FIELD.en}.`,
			`Een sleutel heeft 32 tekens: kopieer hem opnieuw uit ${WEBSERVICE.nl} naar ${KEY_FIELD.nl}.`,
		),
	},
	20: {
		message: worded(
			'The shop does not know the webservice key, or it is not enabled',
			'De webwinkel kent de webservicesleutel niet, of hij staat niet aan',
		),
		description: worded(
			`Compare the ${KEY_FIELD.en} with the key in ${WEBSERVICE.en} and set that key to enabled.`,
			`Vergelijk ${KEY_FIELD.nl} met de sleutel in ${WEBSERVICE.nl} en zet die sleutel aan.`,
		),
	},
	21: {
		message: worded(
			'The webservice key has no permissions at all',
			'De webservicesleutel heeft geen enkel recht',
		),
		description: worded(
			`Edit the key in ${WEBSERVICE.en} and tick the permissions that the README lists.`,
			`Bewerk de sleutel in ${WEBSERVICE.nl} en vink de rechten aan die de README noemt.`,
		),
	},
	22: {
		message: worded(
			'The webservice of the shop is switched off',
			'De webservice van de webwinkel staat uit',
		),
		description: worded(
			`Switch on 'Enable PrestaShop's webservice' in ${WEBSERVICE.en}.`,
			`Zet de webservice van PrestaShop aan in ${WEBSERVICE.nl}.`,
		),
	},
	132: {
		message: worded(
			'The webservice key has no right on this shop of the multistore',
			'De webservicesleutel heeft geen recht op deze winkel van de multistore',
		),
		description: worded(
			`Edit the key in ${WEBSERVICE.en} and tick the shop under 'Shop association', or change 'Shop Names or IDs' in the options.`,
			`Bewerk de sleutel in ${WEBSERVICE.nl} en vink de winkel aan bij de gekoppelde winkels, of wijzig 'Shop Names or IDs' in de opties.`,
		),
	},
};

/** Explains a refusal that is about the webservice key or its permissions, null for any other code. */
export function keyRefusal(
	code: number,
	{ method, resource }: { method: ShopMethod; resource: string },
): Explanation | null {
	if (!lacksRight({ code })) return ABOUT_THE_KEY[code] ?? null;
	const [verb, tick] = [verbInWords[method], TICKS[method]];
	return {
		message: worded(
			`The webservice key may not ${verb.en} ${resource}`,
			`De webservicesleutel mag ${resource} niet ${verb.nl}`,
		),
		description: worded(
			`Edit the key in ${WEBSERVICE.en} and tick '${tick}' for '${resource}'.`,
			`Bewerk de sleutel in ${WEBSERVICE.nl} en vink '${tick}' aan bij '${resource}'.`,
		),
	};
}

/** The permission that a request needs, as the screen of the webservice names it. */
const TICKS: Record<ShopMethod, string> = {
	GET: 'View (GET)',
	PUT: 'Modify (PUT)',
	PATCH: 'Modify (PUT)',
	POST: 'Add (POST)',
	DELETE: 'Delete (DELETE)',
};
