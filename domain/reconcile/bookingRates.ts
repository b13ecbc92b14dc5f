import type { Cents } from '../money/cents';
import { vatRateText, type VatRate } from '../money/vat';
import { added, type RateSums } from './rateSums';

/** A booking of an invoice (verkoopboeking) in cents. */
export interface SalesBooking {
	/** Turnover without VAT by kind (btwSoort): "Hoog". */
	turnover: Array<{ kind: string; cents: Cents }>;
	/** VAT by kind: "VerkopenHoog". */
	vat: Array<{ kind: string; cents: Cents }>;
}

const OF_SALES = 'Verkopen';

/**
 * What a booking comes to with VAT, by rate. Null where a kind has no one rate, as VAT that is reversed or of another
 * country: then only the lines of the sales order tell.
 *
 * @param rateOf rate of a kind on the day of the invoice; null where there is none
 */
export function bookingRates(
	{ turnover, vat }: SalesBooking,
	rateOf: (kind: string) => VatRate | null,
): RateSums | null {
	const amounts = [
		...turnover,
		...vat.map(({ kind, cents }) => ({ kind: kind.replace(OF_SALES, ''), cents })),
	];
	const parts: RateSums[] = [];
	for (const { kind, cents } of amounts) {
		const rate = rateOf(kind);
		if (rate === null) return null;
		parts.push(new Map([[vatRateText(rate), cents]]));
	}
	return added(...parts);
}
