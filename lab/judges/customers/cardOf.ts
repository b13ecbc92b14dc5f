import type { Relatie } from '../../simulators/snelstart/tables';
import { WEB_FIELD, type Step } from '../../worlds/customers/customerChoices';
import type { CustomerEvidence } from './evidence';
import { plain } from './plain';
import type { Said } from './whatShopSays';

/** How a customer was found. */
export interface Found {
	card: Relatie;
	by: Step;
}

export const emailsOn = ({ email }: Pick<Relatie, 'email'>): string[] =>
	(email ?? '')
		.toLowerCase()
		.split(';')
		.map((one) => one.trim())
		.filter(Boolean);

/** The card that the owner's steps lead to: the first step that finds any decides. Null for none, and for several. */
export function cardOf(said: Said, evidence: CustomerEvidence): Found | null {
	for (const by of evidence.choices.recognition) {
		const found = active(evidence).filter((card) => fits(by, card, said));
		const withNumber = by === 'emailAndName' ? found.filter(({ btwNummer }) => btwNummer) : [];
		const meant = withNumber.length > 0 ? withNumber : found;
		if (meant.length > 0) return meant.length === 1 ? { card: meant[0], by } : null;
	}
	return null;
}

const active = ({ cards }: CustomerEvidence): Relatie[] =>
	cards.filter(
		({ nonactief, relatiecode, relatiesoort }) =>
			!nonactief && relatiecode > 0 && relatiesoort.includes('Klant'),
	);

function fits(by: Step, card: Relatie, said: Said): boolean {
	const { email, vatNumber, isGuest, place } = said;
	const isNamed = plain(card.naam) === plain(said.name);
	const isMailed = email !== '' && emailsOn(card).includes(email);
	switch (by) {
		case 'webCustomerId':
			return !isGuest && webIdOn(card) === String(said.id);
		case 'vatNumber':
			return vatNumber !== '' && card.btwNummer === vatNumber;
		case 'email':
			return isMailed;
		case 'emailAndName':
			return isMailed && isNamed && (said.isBusiness || !card.btwNummer);
		case 'nameAndPostcode': {
			const { postcode, land } = card.vestigingsAdres;
			return (
				isNamed &&
				place !== null &&
				bare(postcode ?? '') === bare(place.postcode) &&
				(land === null || land.id === place.landId)
			);
		}
	}
}

const webIdOn = ({ extraVeldenKlant }: Relatie): string | null | undefined =>
	extraVeldenKlant.find(({ naam }) => naam === WEB_FIELD)?.waarde;

const bare = (postcode: string): string => postcode.replace(/\s/g, '').toUpperCase();
