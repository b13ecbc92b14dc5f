import type { CardField, Step } from '../../worlds/customers/customerChoices';
import { emailsOn, type Found } from './cardOf';
import type { CustomerEvidence } from './evidence';
import { plain } from './plain';
import type { Said } from './whatShopSays';

/** Values by member of a card, `vestigingsAdres.straat`. */
type Members = Record<string, string>;

/** What a card has to say of what the shop owns, of a card that is as people left it. */
export interface Wanted {
	/** Members that have to be written. */
	written: Members;
	/** Whether anything at all differs, written or not: then it has to be told. */
	differs: boolean;
}

/** Whether two things at least speak for the card, and nothing against it. */
function isSure(by: Step, said: Said, { card }: Found): boolean {
	const isNamed = plain(card.naam) === plain(said.name);
	const emails = emailsOn(card);
	if (by === 'email') return isNamed;
	if (by === 'emailAndName') return true;
	if (by === 'nameAndPostcode') return emails.length === 0 || emails.includes(said.email);
	return isNamed || emails.includes(said.email);
}

/** What a card takes over of its one customer, whenever either of them changed. */
export function wantedOn(found: Found, said: Said, { choices }: CustomerEvidence): Wanted {
	const { card, by } = found;
	const isNamed = plain(card.naam) === plain(said.name);
	const differing = said.place === null ? {} : differences(found, said, isNamed);
	const isMove = 'vestigingsAdres.land' in differing && card.vestigingsAdres.land !== null;
	const owned = Object.entries(differing).filter(([member]) => {
		const field = fieldOf(member);
		const isBoth = choices.fields.includes('address') && choices.fields.includes('vat');
		if (isMove && !isBoth && ['address', 'vat'].includes(field)) return false;
		return choices.fields.includes(field);
	});
	const written = isSure(by, said, found) ? Object.fromEntries(owned) : {};
	return { written, differs: !isNamed || Object.keys(differing).length > 0 };
}

const fieldOf = (member: string): CardField => {
	if (member === 'telefoon') return 'phone';
	if (member === 'email') return 'email';
	return member === 'btwNummer' ? 'vat' : 'address';
};

const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '');

function differences({ card, by }: Found, said: Said, isNamed: boolean): Members {
	const members: Members = {};
	if (digits(said.phone) !== '' && digits(said.phone) !== digits(card.telefoon)) {
		members.telefoon = said.phone;
	}
	const emails = emailsOn(card);
	const isOther = by === 'webCustomerId' && emails.length === 1 && emails[0] !== said.email;
	if (said.email !== '' && (emails.length === 0 || isOther)) members.email = said.email;
	if (isNamed || by === 'vatNumber') Object.assign(members, moved(card, said.place!));
	const landId = members['vestigingsAdres.land'] ?? card.vestigingsAdres.land?.id;
	const isOfCountry = landId === said.place!.landId;
	if (isNamed && isOfCountry && said.vatNumber !== '' && card.btwNummer !== said.vatNumber) {
		members.btwNummer = said.vatNumber;
	}
	return members;
}

const PARTS = ['straat', 'postcode', 'plaats'] as const;

function moved(
	{ vestigingsAdres: home, correspondentieAdres: postal, btwNummer }: Found['card'],
	place: NonNullable<Said['place']>,
): Members {
	const members: Members = {};
	if ((home.contactpersoon ?? '') === '' && place.contact !== '') {
		members['vestigingsAdres.contactpersoon'] = place.contact;
	}
	const isThere =
		PARTS.every((part) => plain(home[part]) === plain(place[part])) &&
		home.land?.id === place.landId;
	const isDutch = place.postcode.includes(' ');
	const isRefused =
		btwNummer !== null && btwNummer !== '' && btwNummer.startsWith('NL') !== isDutch;
	if (isThere || isRefused) return members;
	const isAlong =
		PARTS.every((part) => (home[part] ?? '') === (postal[part] ?? '')) &&
		home.land?.id === postal.land?.id &&
		PARTS.some((part) => home[part]);
	for (const name of ['vestigingsAdres', ...(isAlong ? ['correspondentieAdres'] : [])] as const) {
		const known = name === 'vestigingsAdres' ? home : postal;
		for (const part of PARTS) {
			if ((known[part] ?? '') !== place[part]) members[`${name}.${part}`] = place[part];
		}
		if (known.land?.id !== place.landId) members[`${name}.land`] = place.landId;
	}
	return members;
}
