import type { PriceSettings } from './priceSettings';

/** One row of the mapping table of an import: what of an article takes which field of the shop. */
export interface ImportRule {
	/** What of the article is written. */
	target: 'omschrijving' | 'verkoopprijs' | 'extraField';
	/** Name of the extra field (extra veld), for that target. */
	extraField: string;
	/** PrestaShop's name of the field it takes. */
	field: string;
	/** Whose it is; `firstTime`: the shop fills it where it is empty, SnelStart owns it from then on. */
	owner: 'shop' | 'firstTime' | 'snelStart';
}

/** What the owner chose for articles that come from the shop. */
export interface ImportSettings
	extends Pick<
		PriceSettings,
		'exclude' | 'allowZero' | 'largestChange' | 'largestShare' | 'confirmed'
	> {
	/** yyyy-MM-dd HH:mm:ss by the clock of the shop: products that nobody changed since are left alone. */
	importFrom: string;
	fields: readonly ImportRule[];
	/** What becomes of products without an article, and of articles that differ. */
	newArticles: 'create' | 'propose';
	knownArticles: 'update' | 'propose';
	/** Inactive products become articles as well. */
	inactiveToo: boolean;
	/** Field of the shop that holds the article code. */
	codeField: string;
	/** SnelStart keeps stock (voorraadcontrole) of new articles. */
	stockControl: boolean;
}
