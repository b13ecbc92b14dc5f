import type { Cents } from '../../money/cents';
import type { ExactAmount } from './exactAmount';

export interface Voucher {
	incl: Cents;
	excl: Cents;
	freeShipping: boolean;
	/** The same two amounts before they were rounded to cents, where they are known. */
	exact?: ExactAmount;
}
