import type { DecimalText } from '../money/decimalText';

/** A revenue group (artikelomzetgroep) that new articles may come in. */
interface GroupForNew {
	id: string;
	number: number;
	name: string;
	/** Percentage of its VAT today; null where nothing tells. */
	rate: DecimalText | null;
	/** The owner chose it for new articles. */
	chosen: boolean;
}

/** What an administration takes as a new article. */
export interface ArticleRules {
	kind: 'articleRules';
	/** Codes are digits only (artikelcodeSoort Numeriek). */
	numericCodes: boolean;
	/** Longest code; 0 where SnelStart does not tell. */
	codeLength: number;
	/** Prices of the article file include VAT. */
	pricesInclude: boolean;
	/** Extra field (extra veld) that holds the shop's code; '' for the article code itself. */
	codeField: string;
	groups: GroupForNew[];
}
