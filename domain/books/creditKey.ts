/** Slip of a whole order that was cancelled: PrestaShop makes none, and counts its own from 1. */
export const WHOLE_ORDER = '0';

/** Slip of goods that were given back without one, as against a voucher. */
export const WITHOUT_SLIP = 'v';

/**
 * Payment reference (betalingskenmerk) of the sales order that credits (part of) a web order: its import key and the
 * id of the credit slip, so that a slip is never credited twice.
 */
export const creditKeyOf = (importKey: string, slipId: string): string =>
	importKey === '' ? '' : `${importKey}-${slipId}`;

/** Whether a payment reference is that of a credit of the order with this import key. */
export function isCreditKeyOf(importKey: string, key: string): boolean {
	if (importKey === '' || !key.startsWith(`${importKey}-`)) return false;
	return /^(\d{1,12}|v)$/.test(key.slice(importKey.length + 1));
}

/** Id of the web order in an import key with one of these prefixes; null for any other payment reference. */
export function orderIdInKey(prefixes: readonly string[], key: string): string | null {
	for (const prefix of prefixes) {
		const rest = key.startsWith(prefix) ? key.slice(prefix.length) : '';
		if (/^[1-9]\d{0,11}$/.test(rest)) return rest;
	}
	return null;
}

/** The web order, and the slip of a credit ('' for the order itself), that a payment reference with one of these prefixes names. */
export function orderAndSlipInKey(
	prefixes: readonly string[],
	key: string,
): { orderId: string; slipId: string } | null {
	for (const prefix of prefixes) {
		const rest = key.startsWith(prefix) ? key.slice(prefix.length) : '';
		const match = /^([1-9]\d{0,11})(?:-(\d{1,12}|v))?$/.exec(rest);
		if (match) return { orderId: match[1], slipId: match[2] ?? '' };
	}
	return null;
}
