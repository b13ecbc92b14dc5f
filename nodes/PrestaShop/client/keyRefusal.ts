import type { ShopMethod } from '../wire/shopRow';
import { lacksRight } from './lacks';
import { verbInWords } from './verbInWords';

/** What happened and how to get on, for people. */
export interface Explanation {
	message: string;
	description: string;
}

const WEBSERVICE = 'Advanced Parameters > Webservice (Geavanceerde parameters > Webservice)';
const KEY_FIELD = "'Webservice Key' of the PrestaShop API credential";

/** PrestaShop's error codes that are about the key and hold for every request with it. */
const ABOUT_THE_KEY: Readonly<Record<number, Explanation>> = {
	17: {
		message: 'The webservice key is empty',
		description: `Fill in the ${KEY_FIELD}.`,
	},
	18: {
		message: 'The webservice key has a wrong length',
		description: `A key has 32 characters: copy it again from ${WEBSERVICE} into the ${KEY_FIELD}.`,
	},
	20: {
		message: 'The shop does not know the webservice key, or it is not enabled',
		description: `Compare the ${KEY_FIELD} with the key in ${WEBSERVICE} and set that key to enabled.`,
	},
	21: {
		message: 'The webservice key has no permissions at all',
		description: `Edit the key in ${WEBSERVICE} and tick the permissions that the README lists.`,
	},
	22: {
		message: 'The webservice of the shop is switched off',
		description: `Switch on 'Enable PrestaShop's webservice' in ${WEBSERVICE}.`,
	},
	132: {
		message: 'The webservice key has no right on this shop of the multistore',
		description: `Edit the key in ${WEBSERVICE} and tick the shop under 'Shop association', or change 'Shop Names or IDs' in the options.`,
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
		message: `The webservice key may not ${verb} ${resource}`,
		description: `Edit the key in ${WEBSERVICE} and tick '${tick}' for '${resource}'.`,
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
