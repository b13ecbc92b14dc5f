import { worded, type Wording } from '../words/wording';

/** A code without what people overlook: blanks around it, letter case, leading zeros. */
export const looseCode = (code: string): string =>
	code
		.trim()
		.toLowerCase()
		.replace(/^0+(?=.)/, '');

/** In what two codes that nearly are the same differ. */
export function nearMissOf(shop: string, snelStart: string): Wording {
	if (shop.trim() === snelStart.trim()) return worded('spaces around it', 'spaties eromheen');
	if (shop.trim().toLowerCase() === snelStart.trim().toLowerCase()) {
		return worded('capitals and small letters', 'hoofdletters en kleine letters');
	}
	return worded('leading zeros', 'nullen aan het begin');
}
