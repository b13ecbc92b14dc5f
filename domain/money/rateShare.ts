import type { VatRate } from './vat';
import type { Cents } from './cents';

/** Amounts of one VAT rate, in cents. */
export interface RateShare {
	rate: VatRate;
	incl: Cents;
	excl: Cents;
}
