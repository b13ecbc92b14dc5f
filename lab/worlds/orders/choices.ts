import type { PrestaShopVersion } from '../../simulators/prestashop';
import type { DocumentStatus } from './mappingRow';
import type { Tables } from './tables';

/** Ways in which a customer can be recognised, in the words of the node's setting. */
export type Recognition =
	| 'webCustomerId'
	| 'vatNumber'
	| 'emailAndName'
	| 'email'
	| 'nameAndPostcode'
	| 'collectiveForGuests'
	| 'collectiveForConsumers';

/** Field of the shop that is the article code, as the node's setting names it. */
export type ShopField =
	| 'reference'
	| 'ean13'
	| 'upc'
	| 'isbn'
	| 'mpn'
	| 'supplierReference'
	| 'productId';

/** What one owner chose: settings of the nodes, of the shop and of the administration. Holds for one batch. */
export interface Choices extends Tables {
	/** PrestaShop release. */
	version: PrestaShopVersion;
	roundType: 1 | 2 | 3;
	/** PS_PRICE_ROUND_MODE 0 up, 1 down, 2 half up, 3 half down, 4 half even, 5 half odd. */
	roundMode: 0 | 1 | 2 | 3 | 4 | 5;
	/** Whether the shop charges consumers in other EU countries the VAT of their country (OSS). */
	shopOss: boolean;
	severalShops: boolean;
	/** Whether low VAT rose on the day of the run, with orders from the day before among them. */
	lowRateRose: boolean;

	/** factureerBuitenlandsBtw */
	foreignVat: boolean;
	/** How SnelStart rounds VAT; not documented, so both ways. */
	snelStartRounding: 'line' | 'total';
	/** VAT SnelStart charges an EU business abroad and anybody outside the EU. */
	foreignBusinessVat: 'zero' | 'domestic';
	/** Whether the owner told the node which. */
	toldForeignBusinessVat: boolean;
	reducedRateAbroad: 'RRH' | 'RRL';
	/** What the owner chose of it for all; the table then says better. */
	toldReducedRate: 'RRH' | 'RRL';
	/** Whether the owner named the shop's gift cards (cadeaubonnen). */
	giftCards: boolean;
	/** Whether an article is chosen for VAT that is reversed within the Netherlands. */
	reverseCharge: boolean;
	numericCodes: boolean;
	/** Name of the sales order template for all. */
	template: string;
	templateExclVat: boolean;
	/** Whether prices are entered without VAT on the second template. */
	secondExclVat: boolean;

	/** Start time (starttijdstip): orders placed before stay out. */
	importFrom: string;
	priceMode: 'template' | 'exact' | 'incl' | 'excl';
	importKeyPrefix: string;
	documentStatus: DocumentStatus;
	addressSource: 'shop' | 'card' | 'mixed';
	/** Carrier and payment method that have a cost article of their own; may hold `*`. */
	carrierWithArticle: string;
	paymentWithArticle: string;
	/** In cents. */
	differenceCeiling: number;
	/** Number of the cost centre for all; null: none. */
	costCentre: number | null;
	/** Days of credit for all; null: the customer's. */
	paymentTerm: number | null;
	/** Who sold it, for the token of that name. */
	salesperson: string;
	description: string;
	orderReference: string;
	memo: string;
	convertCurrency: boolean;
	refunds: 'keep' | 'leaveOut';
	/** Days of credit for payment by bank transfer, null: the customer's. */
	daysOfBankTransfer: number | null;
	lineMode: 'full' | 'shopPrice' | 'codeAndQuantity' | 'perVatRate';
	/** Lines of amounts that their pieces do not divide into whole cents. */
	unevenAmounts: 'oneLine' | 'twoLines';
	recipeMode: 'ignore' | 'zeroLines' | 'components';
	optionMode: 'onLine' | 'ownLine' | 'ignore' | 'extraField';
	shopField: ShopField;
	/** Whether SnelStart holds the shop's code in an extra field instead of as article code. */
	codeInExtraField: boolean;
	unknownArticle: 'block' | 'default' | 'create' | 'propose';
	recognition: Recognition[];
	/** Number of the collective customer for the links that ask for one. */
	collectiveCustomer: number;
	webCustomerField: boolean;
	customerWriting: 'create' | 'createAndUpdate' | 'never';
	invoiceByEmail: boolean;
	reminderByEmail: boolean;
	confirmationByEmail: boolean;
	quotationByEmail: boolean;
	ublAttached: boolean;
	setReminderKind: boolean;
	/** Whether the shops differ in template, prefix, cost centre and collective customer (profielen). */
	profiles: boolean;
}
