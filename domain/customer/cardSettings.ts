import type { PlanSettings } from '../settings/planSettings';

/** What of a card the shop may own. VAT number and country decide the VAT of all that is sold on the card. */
type CardField = 'address' | 'email' | 'phone' | 'vat';

/** What the owner chose for keeping customer cards up to date. */
export interface CardSettings extends Pick<PlanSettings, 'recognition' | 'webCustomerField'> {
	/** Written where they differ; differences in all others are proposed. */
	fields: readonly CardField[];
	/** Whether a card that was changed in SnelStart after the customer was in the shop is written all the same. */
	cardChangedLater: 'propose' | 'write';
}
