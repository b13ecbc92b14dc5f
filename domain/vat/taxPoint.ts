import { addressSourceOf } from '../customer/addressSource';
import { cardPlace, changedTo, type Place } from '../customer/cardPlace';
import type { IndexedBooks } from '../books/indexedBooks';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import { localDateTime } from '../words/time';
import { territoryOf, type Territory } from '../customer/territoryOf';
import type { PlannedCustomer } from '../stream/plannedCustomer';

/** What decides the VAT of a line besides its article: when, to where and to whom, and how the administration does it. */
export interface TaxPoint extends Pick<PlanSettings, 'foreignBusinessVat' | 'reducedRateAbroad'> {
	/** yyyy-MM-dd, the day whose VAT rates apply. */
	day: string;
	/** ISO 3166 alpha-2 of the delivery, empty when unknown: that counts as the Netherlands. */
	countryIso: string;
	/** Whether the customer card will carry a VAT number (btwNummer). */
	hasVatNumber: boolean;
	/** What that number begins with, its country. */
	numberCountry?: string;
	/**
	 * Set where it goes to a part of a country with VAT of its own, for SnelStart or for the shop that sends it, and the
	 * owner did not say how that is done.
	 */
	territory?: Territory;
}

/** Where and when SnelStart will find this order taxable: by its delivery address, the card's VAT number and its date. */
export function taxPointOf(
	order: WebOrder,
	customer: PlannedCustomer | null,
	books: IndexedBooks,
	settings: PlanSettings,
): TaxPoint {
	const { foreignBusinessVat, reducedRateAbroad } = settings;
	const { vatTerritories } = settings;
	const isFromCard = customer !== null && addressSourceOf(customer, books, settings) === 'card';
	/* With the addresses of the card (Klantkaart) no delivery address is sent, and SnelStart takes the card's own. */
	const address = isFromCard
		? cardPlace(cardOf(customer, books), customer, books)
		: deliveryAddressOf(order);
	const territory =
		vatTerritories === 'asCountry'
			? null
			: (territoryOf(address) ?? territoryOf(deliveryAddressOf(order)));
	return {
		...(territory ? { territory } : {}),
		day: (localDateTime(order.placedAt) ?? '').slice(0, 10),
		countryIso: address.countryIso,
		hasVatNumber: vatNumberOf(customer, books) !== '',
		numberCountry: vatNumberOf(customer, books).slice(0, 2).toUpperCase(),
		foreignBusinessVat,
		reducedRateAbroad,
	};
}

function deliveryAddressOf({ deliveryAddress, invoiceAddress }: WebOrder): Place {
	const { countryIso = '', postcode = '', city = '' } = deliveryAddress ?? invoiceAddress ?? {};
	return { countryIso: countryIso.trim().toUpperCase(), postcode, city };
}

const cardOf = ({ id }: PlannedCustomer, books: IndexedBooks) =>
	id === undefined ? undefined : books.customersById.get(id)?.[0];

/** The number that stands on the card, that a new card brings or that an update fills in. */
function vatNumberOf(customer: PlannedCustomer | null, books: IndexedBooks): string {
	if (customer === null) return '';
	const number =
		changedTo(customer.changes, 'btwNummer') ??
		cardOf(customer, books)?.vatNumber ??
		customer.card?.btwNummer;
	return (number ?? '').trim();
}
