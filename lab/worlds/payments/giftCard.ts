import type { Seeds } from '../../simulators/seeds';
import { addArticle } from '../../simulators/snelstart';

/** Code of the article without VAT on which gift cards are owed. */
export const GIFT_CARD = '9010';

export function addGiftCard({ snelStart }: Seeds): void {
	const { id, uri } = snelStart.artikelomzetgroepen.find(({ nummer }) => nummer === 3)!;
	const artikelOmzetgroep = { id, uri };
	addArticle(snelStart, { artikelcode: GIFT_CARD, artikelOmzetgroep, voorraadControle: false });
}
