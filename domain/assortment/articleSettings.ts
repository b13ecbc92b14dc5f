import type { PriceSettings } from './priceSettings';

/** Where a field of a product comes from. */
type FieldSource = 'name' | 'price' | 'active' | 'unit' | 'extraField';

/** One row of the mapping table. */
export interface FieldRule {
	/** PrestaShop's name of the field. */
	field: string;
	/** Whose field it is; `firstTime`: SnelStart fills it where it is empty, the shop owns it from then on. */
	owner: 'snelStart' | 'firstTime' | 'shop';
	source: FieldSource;
	/** Name of the extra field (extra veld), for that source. */
	extraField: string;
}

/** What the owner chose for products in the shop. */
export interface ArticleSettings extends Pick<
	PriceSettings,
	'exclude' | 'allowZero' | 'largestChange' | 'largestShare' | 'confirmed'
> {
	fields: readonly FieldRule[];
	/** Articles without a product become inactive drafts. */
	makeDrafts: boolean;
	/** Only those whose extra field (extra veld) of this name is filled; '' for all. */
	draftField: string;
	/** Field of the shop that holds the article code. */
	codeField: string;
}
