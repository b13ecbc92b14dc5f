import type { Customer } from '../books/books';
import type { Problem } from '../words/problem';
import type { Wording } from '../words/wording';

const titleOf = ({ number, name }: Customer): string => `${number} "${name}"`;

const titlesOf = (cards: readonly Customer[]): string => cards.map(titleOf).join(', ');

/** Several cards that say the same: nothing is written on either, so that they stay equal until they are joined. */
export const equalCards = (cards: readonly Customer[]): Problem => ({
	code: 'card-in-doubt',
	message: `customers ${titlesOf(cards)} have cards that say the same`,
	messageNl: `klanten ${titlesOf(cards)} hebben kaarten waarop hetzelfde staat`,
	fix: 'Join these customer cards (klantkaarten) in SnelStart, or set all but one to inactive (nonactief).',
	fixNl: 'Voeg deze klantkaarten in SnelStart samen, of zet ze op één na op nonactief.',
	field: 'customer',
});

/** A card that nothing but one thing speaks for. */
export const oneThingOnly = (card: Customer, name: string, by: Wording): Problem => ({
	code: 'card-in-doubt',
	message: `"${name}" was found on the card of customer ${titleOf(card)} by ${by.en} alone`,
	messageNl: `"${name}" is alleen aan ${by.nl} herkend op de kaart van klant ${titleOf(card)}`,
	fix: 'If it is the same customer, change the customer card (klantkaart) in SnelStart yourself; if not, leave it as it is.',
	fixNl:
		'Is het dezelfde klant, wijzig dan zelf de klantkaart in SnelStart; zo niet, laat de kaart dan zoals die is.',
	field: 'customer',
	value: name,
});

/** A card that somebody changed after the shop did. */
export const changedLater = (card: Customer): Problem => ({
	code: 'card-in-doubt',
	message: `the card of customer ${titleOf(card)} was changed in SnelStart after the customer was in the shop`,
	messageNl: `de kaart van klant ${titleOf(card)} is in SnelStart gewijzigd nadat de klant dat in de webwinkel was`,
	fix: "If the shop is right, change the customer card (klantkaart) in SnelStart, or choose 'Write' under 'Cards Changed Later' of 'Plan Customers'.",
	fixNl:
		"Heeft de webwinkel gelijk, wijzig dan de klantkaart in SnelStart, of kies 'Write' onder 'Cards Changed Later' van 'Plan Customers'.",
	field: 'customer',
});

/** Members that SnelStart owns, by what the owner chose. */
export const ownedBySnelStart = (card: Customer): Problem => ({
	code: 'card-in-doubt',
	message: `the shop says something else than the card of customer ${titleOf(card)}, of what is kept in SnelStart`,
	messageNl: `de webwinkel zegt iets anders dan de kaart van klant ${titleOf(card)}, over wat in SnelStart wordt bijgehouden`,
	fix: "If the shop is right, change the customer card (klantkaart) in SnelStart, or choose what may be written under 'Fields' of 'Plan Customers'. A name is never written.",
	fixNl:
		"Heeft de webwinkel gelijk, wijzig dan de klantkaart in SnelStart, of kies onder 'Fields' van 'Plan Customers' wat geschreven mag worden. Een naam wordt nooit geschreven.",
	field: 'customer',
});

/** Several customers of the shop on one card, of which each says something else. */
export const severalOnOne = (card: Customer, names: readonly string[]): Problem => ({
	code: 'card-in-doubt',
	message: `${names.length} customers of the shop (${names.join(', ')}) are on the card of customer ${titleOf(card)}`,
	messageNl: `${names.length} klanten van de webwinkel (${names.join(', ')}) staan op de kaart van klant ${titleOf(card)}`,
	fix: 'Change the customer card (klantkaart) in SnelStart yourself, or make a card for each of them.',
	fixNl: 'Wijzig zelf de klantkaart in SnelStart, of maak voor elk een eigen kaart.',
	field: 'customer',
});

/** Several addresses, and no order that tells which of them invoices go to. */
export const whichAddress = (card: Customer, addresses: number): Problem => ({
	code: 'card-in-doubt',
	message: `the customer has ${addresses} addresses in the shop and no order that says which belongs on the card of customer ${titleOf(card)}`,
	messageNl: `de klant heeft ${addresses} adressen in de webwinkel en geen order die zegt welk op de kaart van klant ${titleOf(card)} hoort`,
	fix: 'Look at the addresses in PrestaShop and change the customer card (klantkaart) in SnelStart where it is needed.',
	fixNl: 'Bekijk de adressen in PrestaShop en wijzig waar nodig de klantkaart in SnelStart.',
	field: 'invoiceAddress',
});

/** No card under this name, while the e-mail address is on others. */
export const otherName = (name: string, cards: readonly Customer[]): Problem => ({
	code: 'card-in-doubt',
	message: `"${name}" has no card under this name, and the e-mail address is on that of customer ${titlesOf(cards)}`,
	messageNl: `"${name}" heeft geen kaart op deze naam, en het e-mailadres staat op die van klant ${titlesOf(cards)}`,
	fix: 'If it is the same customer, give the customer card (klantkaart) in SnelStart the name that the shop has: then it is kept up to date again.',
	fixNl:
		'Is het dezelfde klant, geef de klantkaart in SnelStart dan de naam die de webwinkel heeft: dan wordt die weer bijgewerkt.',
	field: 'customer.email',
	value: name,
});

/** The one card that would answer is inactive: set so by a person, or joined with another. */
export const onlyInactive = (name: string, cards: readonly Customer[]): Problem => ({
	code: 'card-in-doubt',
	message: `the card of "${name}" is inactive (nonactief): customer ${titlesOf(cards)}`,
	messageNl: `de kaart van "${name}" staat op nonactief: klant ${titlesOf(cards)}`,
	fix: 'If its cards were joined, put this e-mail address on the one that is left; if not, make it active again, or leave it as it is.',
	fixNl:
		'Zijn de kaarten samengevoegd, zet dit e-mailadres dan op de kaart die overbleef; zo niet, maak de kaart weer actief of laat die zoals ze is.',
	field: 'customer.email',
	value: name,
});
