import type { AlsoRecognise } from '../books/keyScheme';
import type { SalesOrderTemplate } from '../books/books';
import type { Cents } from '../money/cents';
import type { ProductArticle, ProductPattern } from './productPattern';

/** Where addresses on the sales order come from (adressen verkooporder): Extern, Klantkaart, or invoice from the card and delivery from the shop. */
export type AddressSource = 'shop' | 'card' | 'mixed';

/**
 * What may be booked on an article of its own. `collective` takes all goods of a VAT rate together,
 * `unknownArticle` stands in for goods whose code SnelStart does not know (standaard artikelcode).
 */
export type CostKind =
	| 'shipping'
	| 'discount'
	| 'wrapping'
	| 'difference'
	| 'paymentFee'
	| 'giftCard'
	| 'collective'
	| 'unknownArticle';

/** Article (artikel) that a cost is booked on. Its revenue group decides for which VAT rate it can serve. */
export interface CostArticle {
	cost: CostKind;
	articleId: string;
	/** Shipping: only for this carrier, by name. Payment fee: only for this payment method, by module or name; may hold `*`. Empty: for all. */
	onlyFor?: string;
	/** Payment fee: largest fee in cents that may be taken to be one. */
	atMost?: Cents;
}

/**
 * How order lines are taken over (verwerking orderregels): `full` price and description of the shop, `shopPrice` price of
 * the shop with SnelStart's description, `codeAndQuantity` SnelStart's own price, `perVatRate` one collective line per VAT rate.
 */
type LineMode = 'full' | 'shopPrice' | 'codeAndQuantity' | 'perVatRate';

/** What becomes of a main article with a recipe (SnelStart-recepten): only itself, with its components as lines of nothing, or its components in its place. */
type RecipeMode = 'ignore' | 'zeroLines' | 'components';

/** Where the chosen options of a product go (verwerking productopties). */
export type OptionMode = 'onLine' | 'ownLine' | 'ignore' | 'extraField';

/** Price mode of the sales order: as the template has it, or the one that comes to the shop's total without a difference. */
export type PriceModeChoice = 'template' | 'exact' | 'incl' | 'excl';

/** Field of the shop's product that is the article code (veld SnelStart-artikelcode). */
export type ShopArticleField =
	| 'reference'
	| 'ean13'
	| 'upc'
	| 'isbn'
	| 'mpn'
	| 'supplierReference'
	| 'productId';

/** What becomes of a line whose code SnelStart does not know (verwerking artikelen). */
type UnknownArticle = 'block' | 'default' | 'create' | 'propose';

/** One link of the chain by which a customer is recognised (herkenning); the first that finds somebody decides. */
export type RecognitionStep =
	| 'webCustomerId'
	| 'vatNumber'
	| 'emailAndName'
	| 'email'
	| 'nameAndPostcode'
	| 'collectiveForAll'
	| 'collectiveForGuests'
	| 'collectiveForConsumers';

/** What may be written of customers (verwerking klanten). */
type CustomerWriting = 'create' | 'createAndUpdate' | 'never';

/**
 * VAT that SnelStart charges an EU business abroad and any customer outside the EU. Undocumented, so the user says how
 * the administration does it; `unknown` blocks an order for which it matters.
 */
type ForeignBusinessVat = 'unknown' | 'zero' | 'domestic';

/** What becomes of an order to a part of a country with VAT of its own. */
type VatTerritories = 'block' | 'asCountry';

/** An extra field that is filled by hand: its name in SnelStart, and a text in which tokens stand. */
export interface FieldByHand {
	name: string;
	value: string;
}

/** The settings of the Web Order node, S-Connect's tabs Verkopen, Artikelen and Klanten, as the rules take them. */
export interface PlanSettings {
	/** Goes before the order id in the payment reference (betalingskenmerk). */
	importKeyPrefix: string;
	/** By what else the sales orders of web orders are recognised: another link made them. */
	alsoRecognise: AlsoRecognise;
	/** Document status (documentstatus, procesStatus) the sales order is created in. */
	documentStatus: 'Order' | 'Bevestiging' | 'Werkbon' | 'Pakbon' | 'Afhaalbon';
	addressSource: AddressSource;
	/** Sales order template (verkoopsjabloon); null: the one that was chosen for the whole run. */
	template: SalesOrderTemplate | null;
	costArticles: CostArticle[];
	/** Vouchers that are gift cards (cadeaubonnen), by their name or code; may hold `*`. They pay, and lower no VAT. */
	giftCards: string[];
	/** Largest difference in cents that may be booked on the difference article (ordertotaalverschil). */
	differenceCeiling: Cents;

	/** Cost centre (kostenplaats); null: none. */
	costCentreId: string | null;
	/** Description of the sales order (omschrijving) with tokens in braces, see `tokens.ts`. */
	description: string;
	/** The same for the order reference (orderreferentie) and the memo. */
	orderReference: string;
	memo: string;
	/** Who sold it (verkoper), for the token {salesperson}; SnelStart has no field of its own for it. */
	salesperson: string;
	/** Extra head fields (extra hoofdvelden) and extra line fields (extra regelvelden) of the template. */
	headFields: FieldByHand[];
	lineFields: FieldByHand[];
	priceMode: PriceModeChoice;
	/** Orders in another currency are converted with the order's own rate; otherwise blocked. */
	convertCurrency: boolean;
	/** Quantities refunded in the shop before the import: imported all the same, or left out. */
	refunds: 'keep' | 'leaveOut';
	/** A later order of a cart under a reference of its own: kept back, or imported like any other. */
	secondOrderOfCart: 'holdBack' | 'import';
	/** Days of credit (betalingstermijn), 0 to 100; null: those of the customer card. */
	paymentTerm: number | null;
	/**
	 * Goods whose amount does not divide by their pieces into whole cents: one line whose unit price has four decimals,
	 * where that carries the amount to the cent, or two lines whose unit prices differ by one cent.
	 */
	unevenAmounts: 'oneLine' | 'twoLines';

	lineMode: LineMode;
	recipeMode: RecipeMode;
	optionMode: OptionMode;
	/** veldNummer of the template's extra line field (extra regelveld) for `extraField`. */
	optionFieldNumber: number | null;
	/** Article without quantity or price for lines of text: SnelStart's own -1; null when the books have none. */
	textArticleId: string | null;

	shopArticleField: ShopArticleField;
	/** Name of the extra field (extra veld) that holds the shop's code; null: the article code itself (artikelcode). */
	snelStartArticleField: string | null;
	/** Products that are booked on another article than their code says; the first row that fits holds. */
	productArticles: ProductArticle[];
	unknownArticle: UnknownArticle;
	/** Extra fields (extra velden) of articles that the import makes. */
	articleFields: FieldByHand[];
	/** Revenue groups (artikelomzetgroepen) for new articles; the one whose VAT rate is the line's is taken. */
	newArticleGroupIds: string[];

	/** In the order in which they are tried. */
	recognition: RecognitionStep[];
	/** Extra field of the customer (extra veld) that holds the shop's customer id; null: it is not kept. */
	webCustomerField: string | null;
	/** Collective customer (verzamelklant); null: none. */
	collectiveCustomerId: string | null;
	customerWriting: CustomerWriting;
	/** Extra fields (extra velden) of customers that the import makes, and of known ones where they are empty. */
	customerFields: FieldByHand[];
	/** Ticks on new cards: what goes to the customer by e-mail (factuur, aanmaning, bevestiging, offerte e-mailen). */
	invoiceByEmail: boolean;
	reminderByEmail: boolean;
	confirmationByEmail: boolean;
	quotationByEmail: boolean;
	/** Tick on new cards: invoices by e-mail carry the UBL file (UBL-bestand als bijlage). */
	ublAttached: boolean;
	/** Whether new cards get a kind of reminder (aanmaningsoort): Onderneming for a company, Consument for a person. */
	setReminderKind: boolean;

	foreignBusinessVat: ForeignBusinessVat;
	/** Deliveries to a part of a country with VAT of its own, of which SnelStart knows the country alone. */
	vatTerritories: VatTerritories;
	/** Article without VAT that takes the amounts of an order on which VAT is reversed (btw verlegd); null: such an order is blocked. */
	reverseChargeArticleId: string | null;
	/** Rate code that "Laag" becomes abroad where a country has two reduced rates. */
	reducedRateAbroad: 'RRH' | 'RRL';

	/** Orders, by id or reference, that are made again though their sales order was deleted in SnelStart. */
	importAgain: string[];
	/** Orders, by id or reference, that are never imported and hold no stock. */
	leaveOutOrders: string[];
	/** Products of which no order line is imported nor holds stock. */
	leaveOutProducts: ProductPattern[];
	/** The table: what differs for some orders. The first row that fits holds, for each setting by itself. */
	rules: SettingRule[];
}

/** What of a web order tells whether a row of the table is for it; `otherwise` is for every order. */
export type RuleBy = 'payment' | 'carrier' | 'country' | 'group' | 'email' | 'shop' | 'otherwise';

/** What a row sets for the orders it is for; what it leaves out is as for all. */
export interface RuleSettings
	extends Partial<
		Pick<
			PlanSettings,
			| 'importKeyPrefix'
			| 'documentStatus'
			| 'costCentreId'
			| 'paymentTerm'
			| 'collectiveCustomerId'
			| 'foreignBusinessVat'
			| 'reducedRateAbroad'
			| 'salesperson'
		>
	> {
	template?: SalesOrderTemplate;
	/** Collective customer (verzamelklant) that all of them go on, whoever ordered. */
	everybodyOnId?: string;
}

/** A row of the table of the plan: for which orders it is, and what it sets for them. */
export interface SettingRule {
	by: RuleBy;
	/** A name, code or id, or a pattern with `*`; empty for `otherwise`. */
	is: string;
	set: RuleSettings;
}

/** What holds where the user chose nothing. */
export const DEFAULT_PLAN_SETTINGS: PlanSettings = {
	importKeyPrefix: '',
	alsoRecognise: { schemes: [], leadingZeros: false },
	documentStatus: 'Order',
	addressSource: 'shop',
	template: null,
	costArticles: [],
	giftCards: [],
	differenceCeiling: 5,
	costCentreId: null,
	description: 'PrestaShop {reference} - {shop}',
	orderReference: '{reference}',
	memo: '{note}',
	salesperson: '',
	headFields: [],
	lineFields: [],
	priceMode: 'template',
	convertCurrency: false,
	refunds: 'keep',
	secondOrderOfCart: 'holdBack',
	paymentTerm: null,
	unevenAmounts: 'oneLine',
	lineMode: 'full',
	recipeMode: 'ignore',
	optionMode: 'onLine',
	optionFieldNumber: null,
	textArticleId: null,
	shopArticleField: 'reference',
	snelStartArticleField: null,
	productArticles: [],
	unknownArticle: 'block',
	articleFields: [],
	newArticleGroupIds: [],
	recognition: ['collectiveForGuests', 'emailAndName'],
	webCustomerField: null,
	collectiveCustomerId: null,
	customerWriting: 'create',
	customerFields: [],
	invoiceByEmail: false,
	reminderByEmail: false,
	confirmationByEmail: false,
	quotationByEmail: false,
	ublAttached: false,
	setReminderKind: false,
	foreignBusinessVat: 'unknown',
	vatTerritories: 'block',
	reverseChargeArticleId: null,
	reducedRateAbroad: 'RRL',
	importAgain: [],
	leaveOutOrders: [],
	leaveOutProducts: [],
	rules: [],
};
