/** A code without what people overlook: blanks around it, letter case, leading zeros. */
export const looseCode = (code: string): string =>
	code
		.trim()
		.toLowerCase()
		.replace(/^0+(?=.)/, '');

/** In what two codes that nearly are the same differ. */
export function nearMissOf(shop: string, snelStart: string): string {
	if (shop.trim() === snelStart.trim()) return 'spaces around it';
	if (shop.trim().toLowerCase() === snelStart.trim().toLowerCase()) {
		return 'capitals and small letters';
	}
	return 'leading zeros';
}
