import type { WebOrder } from '../stream/webOrder';

/**
 * What a payment method goes by in the settings: the module that took the payment, its name, and its name without what
 * modules put behind it over the years, as in "iDEAL (fee incl. € 0,35)" and "iDEAL | Wero".
 */
export function paymentNames({ payment }: Pick<WebOrder, 'payment'>): string[] {
	const { module, name } = payment;
	return [...new Set([module, name, withoutSuffix(name)])];
}

/** A name up to the first bracket or bar in it; the whole of one that begins so. */
export function withoutSuffix(name: string): string {
	const ends = ['(', '[', '|'].map((mark) => name.indexOf(mark)).filter((at) => at > 0);
	return ends.length === 0 ? name : name.slice(0, Math.min(...ends)).trim();
}
