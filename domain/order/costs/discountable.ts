import type { RateShare } from '../../money/rateShare';

/** What a discount can be taken from: products per VAT rate, each line and each piece of it by itself, and shipping. */
export interface Discountable {
	products: RateShare[];
	lines: RateShare[];
	/** One of each line that has several. */
	pieces: RateShare[];
	shipping: RateShare | null;
	/** The same products and lines in cents with their decimals, where the shop did not round the lines to cents. */
	unrounded?: Pick<Discountable, 'products' | 'lines'>;
}
