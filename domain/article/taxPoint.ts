import type { IndexedBooks } from '../order/booksIndex';
import type { PlannedCustomer } from '../order/orderPlan';
import type { PlanSettings } from '../order/planSettings';
import type { WebOrder } from '../order/webOrder';
import { localDateTime } from '../time';

/** What decides the VAT of a line besides its article: when, to where and to whom, and how the administration does it. */
export interface TaxPoint extends Pick<PlanSettings, 'foreignBusinessVat' | 'reducedRateAbroad'> {
	/** yyyy-MM-dd, the day whose VAT rates apply. */
	day: string;
	/** ISO 3166 alpha-2 of the delivery, empty when unknown: that counts as the Netherlands. */
	countryIso: string;
	/** Whether the customer card will carry a VAT number (btwNummer). */
	hasVatNumber: boolean;
}

/** Where and when SnelStart will find this order taxable: by its delivery address, the card's VAT number and its date. */
export function taxPointOf(
	order: WebOrder,
	customer: PlannedCustomer | null,
	books: IndexedBooks,
	{ foreignBusinessVat, reducedRateAbroad }: PlanSettings,
): TaxPoint {
	const known = customer?.id === undefined ? undefined : books.customersById.get(customer.id)?.[0];
	return {
		day: (localDateTime(order.placedAt) ?? '').slice(0, 10),
		countryIso:
			(order.deliveryAddress ?? order.invoiceAddress)?.countryIso.trim().toUpperCase() ?? '',
		hasVatNumber: (known?.vatNumber ?? customer?.card?.btwNummer ?? '') !== '',
		foreignBusinessVat,
		reducedRateAbroad,
	};
}
