import type { Random } from '../random';

export type Step = 'webCustomerId' | 'vatNumber' | 'email' | 'emailAndName' | 'nameAndPostcode';

export type CardField = 'address' | 'email' | 'phone' | 'vat';

/** What an owner chose for keeping customer cards up to date. */
export interface CustomerChoices {
	/** How a customer is recognised, in this order. */
	recognition: readonly Step[];
	/** What of a card the shop owns. */
	fields: readonly CardField[];
	/** What becomes of a card that somebody changed after the customer was in the shop. */
	changedLater: 'propose' | 'write';
}

/** Extra field of the customer (extra veld) that holds the id of the shop. */
export const WEB_FIELD = 'Webklant';

const CHAINS: ReadonlyArray<readonly Step[]> = [
	['emailAndName'],
	['emailAndName'],
	['email'],
	['webCustomerId', 'emailAndName'],
	['vatNumber', 'emailAndName'],
	['emailAndName', 'nameAndPostcode'],
	['webCustomerId', 'vatNumber', 'email', 'nameAndPostcode'],
];

const FIELDS: ReadonlyArray<readonly CardField[]> = [
	['address', 'email', 'phone'],
	['address', 'email', 'phone', 'vat'],
	['address', 'phone'],
	['email', 'phone', 'vat'],
	['address', 'vat'],
];

/** An owner of a seed. */
export const drawCustomerChoices = (random: Random): CustomerChoices => ({
	recognition: random.pick(CHAINS),
	fields: random.pick(FIELDS),
	changedLater: random.chance(0.7) ? 'propose' : 'write',
});
