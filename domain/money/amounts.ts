import type { Cents } from './cents';

/** What something comes to with and without VAT. */
export interface Amounts {
	incl: Cents;
	excl: Cents;
}

export const NO_AMOUNTS: Amounts = { incl: 0, excl: 0 };

/** What is left of amounts when others are taken off. */
export const lessAmounts = (all: Amounts, off: Amounts): Amounts => ({
	incl: all.incl - off.incl,
	excl: all.excl - off.excl,
});
