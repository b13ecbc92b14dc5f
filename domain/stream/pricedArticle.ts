import type { DecimalText } from '../money/decimalText';

/** A price from a quantity on, or a percentage off. */
export interface PriceStep {
	/** Pieces (vanaf aantal). */
	fromQuantity: number;
	/** As in the article file, with or without VAT; null where it is a percentage (korting). */
	price: DecimalText | null;
	/** Percentage off the price of the article; null where it is a price. */
	percentage: DecimalText | null;
}

/** A promotion price (actieprijs), or what was agreed with a customer (prijsafspraak), for a time. */
export interface PricePeriod {
	description: string;
	/** First and last day, yyyy-MM-dd; '' for no bound. */
	from: string;
	until: string;
	steps: PriceStep[];
}

/** What was agreed with one customer (prijsafspraak). */
export interface PriceAgreement extends PricePeriod {
	relationId: string;
	relationNumber: string;
	/** E-mail address of the customer card in lower case; '' where it has none. */
	email: string;
	/** Accounts of the shop with that address; null before the shop was asked. */
	customerIds: string[] | null;
}

/** An article (artikel) of SnelStart with its prices, for the shop. */
export interface PricedArticle {
	kind: 'pricedArticle';
	/** Tells a door whether it still is what was read, see `seal`. */
	seal?: string;
	articleId: string;
	/** artikelcode, or what the extra field (extra veld) holds that was chosen for it. */
	code: string;
	name: string;
	inactive: boolean;
	/** eenheid */
	unit: string;
	/** verkoopprijs; null where SnelStart tells none. */
	price: DecimalText | null;
	/** Prices of the article file include VAT. */
	pricesInclude: boolean;
	/** Percentage by its revenue group (artikelomzetgroep) today; null where nothing tells. */
	vatRate: DecimalText | null;
	/** Extra fields (extra velden) by name, filled ones only. */
	extraFields: Record<string, string>;
	/** Null where they were not read, or one of them cannot be: then what the shop holds of them stays. */
	promotions: PricePeriod[] | null;
	agreements: PriceAgreement[] | null;
}
