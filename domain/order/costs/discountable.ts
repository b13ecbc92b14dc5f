import type { RateShare } from '../../money/rateShare';

/** What a discount can be taken from: products per VAT rate, each line by itself, and shipping. */
export interface Discountable {
	products: RateShare[];
	lines: RateShare[];
	shipping: RateShare | null;
}
