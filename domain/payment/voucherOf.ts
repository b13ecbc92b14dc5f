/** Voucher number (boekstuk) of the bank booking of a payment (p), or of a credit slip that was paid back (s). */
export const voucherOf = (importKey: string, kind: 'p' | 's', id: string): string =>
	`${importKey}-${kind}${id}`;

/** Whether a voucher number may be one of ours for the order with this import key: no other text behind the key is. */
export const isVoucherOf = (importKey: string, voucher: string): boolean =>
	voucher.startsWith(`${importKey}-`) && /^[ps]\d{1,12}$/.test(voucher.slice(importKey.length + 1));
