import type { DecimalText } from '../money/decimalText';

/** What gift cards (cadeaubonnen) paid of an order, in euros. */
export interface GiftCardPaid {
	amount: DecimalText;
	/** VAT that PrestaShop's own papers show less, since it counts a card as a discount. */
	lessVat: DecimalText;
}
