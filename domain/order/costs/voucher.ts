import type { Cents } from '../../money/cents';
import type { ExactAmount } from './exactAmount';

export interface Voucher {
	incl: Cents;
	excl: Cents;
	freeShipping: boolean;
	/** What it gives by itself, where the order had less left for it to take off: tells what it is for. */
	whole?: { incl: Cents; excl: Cents };
	/** The same two amounts before they were rounded to cents, where they are known. */
	exact?: ExactAmount;
}
