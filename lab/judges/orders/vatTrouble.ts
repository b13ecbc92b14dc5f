import type { Destination } from './books';
import type { Case } from './case';
import { isWithoutVat } from './isWithoutVat';
import { isAccepted, validVatNumber } from './vatNumber';

/** A number that SnelStart refuses: at home it changes nothing, elsewhere the VAT hangs on it. */
export function refusedNumberDoubts({ order, shop }: Case, { country }: Destination): string[] {
	const invoice = shop.address(order, 'invoice');
	const number = validVatNumber(String(invoice?.vat_number ?? ''), shop.countryOf(invoice));
	const isHome = country === '' || country === 'NL';
	return number === '' || isHome || isAccepted(number)
		? []
		: [`SnelStart refuses VAT number ${number}`];
}

/** Without the number of another country a delivery within the EU is not free of VAT. */
export const dutchNumberTrouble = ({ order }: Case, { country, number }: Destination): string[] =>
	isWithoutVat(order) && number.startsWith('NL') && ['BE', 'DE', 'FR'].includes(country)
		? [`no VAT to ${country} on a Dutch number`]
		: [];

/** VAT of business abroad and of export is documented nowhere: an owner who did not say how makes the plan ask. */
export function vatDoubts({ choices }: Case, { country, number }: Destination): string[] {
	const isHome = country === '' || country === 'NL';
	if (isHome || choices.toldForeignBusinessVat) return [];
	const isEuConsumer = ['BE', 'DE', 'FR'].includes(country) && number === '';
	return isEuConsumer ? [] : [`VAT of ${country} was not told`];
}
