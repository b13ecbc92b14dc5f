import type { Rate } from './rate';

/** Articles that costs are booked on, by what for. */
export interface CostArticleRow {
	cost: string;
	code: string;
	name: string;
	rate: Rate;
	/** Whether it is only for the carrier, or for a fee the payment method, that the owner chose one for. */
	isForOne?: true;
	/** Largest payment fee in cents. */
	atMost?: number;
}

/** In cents: what remains of an order up to this is taken to be the fee of its payment method. */
export const LARGEST_FEE = 300;

export const COST_ARTICLES: CostArticleRow[] = [
	{ cost: 'shipping', code: '9011', name: 'Vervoerder 21%', rate: 21, isForOne: true },
	{ cost: 'shipping', code: '9001', name: 'Verzendkosten 21%', rate: 21 },
	{ cost: 'shipping', code: '9002', name: 'Verzendkosten 9%', rate: 9 },
	{ cost: 'shipping', code: '9008', name: 'Verzendkosten 0%', rate: 0 },
	{ cost: 'discount', code: '9003', name: 'Korting 21%', rate: 21 },
	{ cost: 'discount', code: '9004', name: 'Korting 9%', rate: 9 },
	{ cost: 'discount', code: '9007', name: 'Korting 0%', rate: 0 },
	{ cost: 'wrapping', code: '9005', name: 'Cadeauverpakking 21%', rate: 21 },
	{ cost: 'wrapping', code: '9016', name: 'Cadeauverpakking 9%', rate: 9 },
	{ cost: 'wrapping', code: '9015', name: 'Cadeauverpakking 0%', rate: 0 },
	{ cost: 'difference', code: '9006', name: 'Ordertotaalverschil', rate: 0 },
	{
		cost: 'paymentFee',
		code: '9013',
		name: 'Toeslag 21%',
		rate: 21,
		isForOne: true,
		atMost: LARGEST_FEE,
	},
	{ cost: 'paymentFee', code: '9010', name: 'Betalingskosten 21%', rate: 21, atMost: LARGEST_FEE },
	{ cost: 'paymentFee', code: '9014', name: 'Betalingskosten 9%', rate: 9, atMost: LARGEST_FEE },
	{ cost: 'paymentFee', code: '9012', name: 'Betalingskosten 0%', rate: 0, atMost: LARGEST_FEE },
	{ cost: 'giftCard', code: '9051', name: 'Cadeaubonnen', rate: 0 },
	{ cost: 'collective', code: '9021', name: 'Goederen 21%', rate: 21 },
	{ cost: 'collective', code: '9022', name: 'Goederen 9%', rate: 9 },
	{ cost: 'collective', code: '9023', name: 'Goederen 0%', rate: 0 },
	{ cost: 'unknownArticle', code: '9031', name: 'Onbekend artikel 21%', rate: 21 },
	{ cost: 'unknownArticle', code: '9032', name: 'Onbekend artikel 9%', rate: 9 },
	{ cost: 'unknownArticle', code: '9033', name: 'Onbekend artikel 0%', rate: 0 },
];

/** The product without a code that a module sells in place of a fee, as Pay. does. */
export const FEE_PRODUCT = { id: 990, name: 'Payment fee' };

/** What gift cards are called in these shops. */
export const GIFT_CARD = 'Cadeaubon';

export const TEMPLATES = ['Webshop', 'Webshop thee'];
export const COST_CENTRES = [
	{ nummer: 10, omschrijving: 'Webwinkel' },
	{ nummer: 20, omschrijving: 'Theewinkel' },
];
/** Article without VAT for orders on which it is reversed (btw verlegd). */
export const REVERSED_ARTICLE = { code: '9041', name: 'Goederen btw verlegd', rate: 0 as Rate };
/** Group of the shop (klantgroep) that its companies are in. */
export const BUSINESS_GROUP = { id: 4, name: 'Zakelijk' };
/** Extra fields (extra velden) of this administration. */
export const ARTICLE_FIELD = 'Webcode';
export const CUSTOMER_FIELD = 'Webklant';
/** Extra line field (extra regelveld) of both templates. */
export const LINE_FIELD = 'Uitvoering';
/** Further extra fields, each with its kind (soortVeld) and longest text, in the order of their numbers. */
export const HEAD_FIELDS = [
	{ name: 'Verkoper', kind: 'Tekst', longest: 30 },
	{ name: 'Aantal', kind: 'GeheelGetal', longest: 0 },
	{ name: 'Betaald', kind: 'Bedrag', longest: 0 },
	{ name: 'Besteld op', kind: 'Datum', longest: 0 },
];
export const LINE_FIELDS = [
	{ name: LINE_FIELD, kind: 'Tekst', longest: 50 },
	{ name: 'Stuks', kind: 'GeheelGetal', longest: 0 },
	{ name: 'Regelbedrag', kind: 'Bedrag', longest: 0 },
	{ name: 'Webtitel', kind: 'Tekst', longest: 20 },
];
export const CUSTOMER_FIELDS = ['Groep', 'Herkomst'];
export const ARTICLE_FIELDS = ['Titel', 'Barcode'];
/** Revenue groups (omzetgroepen) for new articles: high, low and no VAT. */
export const NEW_ARTICLE_GROUPS = ['1', '2', '3'];
/** Customer numbers of the collective customers (verzamelklanten), one per shop. */
export const COLLECTIVE = [5000, 5001];

/** Prefix of the payment reference of a shop that has a profile. */
export const profilePrefix = (index: number): string => `SHOP${index + 1}-`;
