import type { DecimalText } from '../money/decimalText';

/** A price or reduction of its own (specifieke prijs) of a product or combination, as the shop holds it. */
export interface SpecificPrice {
	id: string;
	/** Whom and what it is limited to, by id; '' for no limit. */
	shopId: string;
	shopGroupId: string;
	customerId: string;
	groupId: string;
	countryId: string;
	currencyId: string;
	cartId: string;
	/** Catalogue price rule (catalogusprijsregel) that made it; '' for none. */
	ruleId: string;
	fromQuantity: number;
	/** Without VAT; negative where the price of the product itself holds. */
	price: DecimalText;
	/** Taken off: an amount, or a fraction of 1. */
	reduction: DecimalText;
	reductionType: string;
	reductionTax: boolean;
	/** yyyy-MM-dd HH:mm:ss by the clock of the shop; '' for no bound. */
	from: string;
	to: string;
}

/** A product of the shop, or one of its combinations (combinaties), with what may be written of it. */
export interface ShopProduct {
	kind: 'shopProduct';
	/** Tells a door whether it still is what was read, see `seal`. */
	seal?: string;
	productId: string;
	/** '' for the product itself. */
	combinationId: string;
	/** Of a product: combinations are sold in its place. */
	hasCombinations: boolean;
	/** Article code (artikelcode), exactly as it stands in the field that was chosen. */
	code: string;
	/** Shops it was read in; none for the one behind the URL of an installation with one shop. */
	shopIds: string[];
	/** Language of the texts among the values. */
	languageId: string;
	/** Fields by PrestaShop's own names, as the shop holds them; one that this version does not have is left out. */
	values: Record<string, string>;
	/** Names of fields that hold something else in another of these shops. */
	differing: string[];
	/** What other shops hold of fields that differ, by shop; left out where all hold the same. */
	inShops?: Record<string, Record<string, string>>;
	/** Price of the product without VAT, which the price of a combination is on top of. */
	basePrice: DecimalText;
	/** Percentage of VAT that the shop adds in its own country; null where it does not tell. */
	vatRate: DecimalText | null;
	specificPrices: SpecificPrice[];
}
