import type { IndexedBooks } from '../books/indexedBooks';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import { oneLine } from '../words/text';
import { worded, type Wording } from '../words/wording';
import { normalisedVatNumber } from '../books/normalised';
import { isEuCountry, vatNumberFor, vatPrefix } from './vatNumber';
import type { PlannedCustomer } from '../stream/plannedCustomer';

/**
 * Tells when the VAT number (btw-nummer) of an order is not the one on its customer card after the import: SnelStart
 * decides the VAT of an order by the card. Not asked of a collective customer.
 */
export function vatNumberNotice(
	{ invoiceAddress }: WebOrder,
	customer: PlannedCustomer,
	books: IndexedBooks,
	{ collectiveCustomerId }: PlanSettings,
): Problem[] {
	const given = oneLine(invoiceAddress?.vatNumber ?? '');
	if (given === '' || !invoiceAddress || customer.id === collectiveCustomerId) return [];
	const onCard = vatNumberOnCard(customer, books);
	if (normalisedVatNumber(onCard) === normalisedVatNumber(given)) return [];
	const isValid = vatNumberFor(given, invoiceAddress.countryIso) !== null;
	return [
		{
			code: 'vat-number-left-out',
			message: isValid
				? `the order has VAT number (btw-nummer) ${given}, but customer ${customer.customerNumber ?? ''} ${customer.name} has ${onCard || 'none'} in SnelStart`
				: `VAT number (btw-nummer) ${given} ${whyNot(given, invoiceAddress.countryIso).en}, so it is left out`,
			messageNl: isValid
				? `de order heeft btw-nummer ${given}, maar klant ${customer.customerNumber ?? ''} ${customer.name} heeft in SnelStart ${onCard || 'geen'}`
				: `btw-nummer ${given} ${whyNot(given, invoiceAddress.countryIso).nl}; daarom is het weggelaten`,
			fix: isValid
				? 'Enter the number on the customer card (klantkaart) if it is right: SnelStart charges VAT by it.'
				: 'Ask the customer for the right number, and enter it on the customer card (klantkaart).',
			fixNl: isValid
				? 'Vul het nummer in op de klantkaart als het klopt: SnelStart berekent btw daarnaar.'
				: 'Vraag de klant om het juiste nummer, en vul het in op de klantkaart.',
			field: 'invoiceAddress.vatNumber',
			value: given,
		},
	];
}

function vatNumberOnCard({ id, card, changes }: PlannedCustomer, books: IndexedBooks): string {
	const change = changes?.find(({ member }) => member === 'btwNummer');
	const known = id === undefined ? undefined : books.customersById.get(id)?.[0];
	return change?.to ?? known?.vatNumber ?? card?.btwNummer ?? '';
}

function whyNot(given: string, countryIso: string): Wording {
	if (!isEuCountry(countryIso)) {
		return worded(
			`is of no country of the EU (${countryIso || 'unknown'})`,
			`is van geen EU-land (${countryIso || 'onbekend'})`,
		);
	}
	const prefix = vatPrefix(countryIso);
	return normalisedVatNumber(given).startsWith(prefix)
		? worded(
				`is not valid in form for ${countryIso.trim().toUpperCase()}`,
				`heeft niet de vorm die ${countryIso.trim().toUpperCase()} gebruikt`,
			)
		: worded(
				`does not begin with ${prefix}, the country of the invoice address`,
				`begint niet met ${prefix}, het land van het factuuradres`,
			);
}
