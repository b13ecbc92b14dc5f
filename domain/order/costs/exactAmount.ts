import type { Micros } from '../../money/cents';

/** What a voucher took off, to the six decimals PrestaShop keeps of it. */
export interface ExactAmount {
	incl: Micros;
	excl: Micros;
}
