import { isCreditKeyOf, orderIdInKey } from '../books/creditKey';

/** Which web order a payment reference (betalingskenmerk) is of: its own, or that of one of its credits. */
export interface OrderOfKey {
	importKey: string;
	orderId: string;
}

/** The web order that a payment reference with one of these prefixes is of; null for any other. */
export function orderOfKey(prefixes: readonly string[], key: string): OrderOfKey | null {
	const own = orderIdInKey(prefixes, key);
	if (own !== null) return { importKey: key, orderId: own };
	const importKey = key.slice(0, Math.max(0, key.lastIndexOf('-')));
	const orderId = isCreditKeyOf(importKey, key) ? orderIdInKey(prefixes, importKey) : null;
	return orderId === null ? null : { importKey, orderId };
}

/** Id of the credit slip that a payment reference is of; '' for the order's own. */
export const creditSlipIn = (importKey: string, key: string): string =>
	isCreditKeyOf(importKey, key) ? key.slice(importKey.length + 1) : '';
