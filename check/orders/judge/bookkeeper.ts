import {
	absolute,
	cents,
	inEuros,
	millionths,
	percentage,
	sumOf,
	vatOnTop,
	type Percentage,
} from './amounts';
import type { Destination } from './books';
import { roundingDoubts, voucherDoubts } from './doubts';
import type { Artikel } from '../../../simulators/snelstart/tables';
import { ARTICLE_FIELD, LARGEST_FEE } from '../world/administration';
import type { Case } from './case';
import { addressSourceOf, whoseOrder, type Belongs } from './customers';
import { costCodes, goodsOf, type Goods } from './goods';
import { validVatNumber } from './vatNumber';

/** What somebody who keeps books by hand would do with an order, knowing the settings. */
export interface Opinion {
	/** Why the shop is not ready to have it imported; empty when it is. */
	notYet: string;
	/** Reasons to ask the owner first: imported all the same it would be wrong. */
	asks: string[];
	/** Reasons for which one would ask and another would not. */
	doubts: string[];
	belongs: Belongs;
}

/** Judges an order from the rows of both sides as they were before the import. */
export function opinionOf(found: Case): Opinion {
	const belongs = whoseOrder(found);
	const goods = goodsOf(found, found.before);
	const to = destinationOf(found, belongs);
	const asks = [
		...(belongs.to === 'nobody' ? [belongs.why] : []),
		...addressTrouble(found, belongs),
		...currencyTrouble(found),
		...refundTrouble(found),
		...goods.flatMap((one) => goodsTrouble(one, found, to)),
		...costTrouble(found, goods, to),
		...differenceTrouble(found),
	];
	const doubts = [
		...vatDoubts(found, to),
		...roundingDoubts(found),
		...voucherDoubts(found),
		...cardDoubts(found, belongs),
	];
	return { notYet: whyNotYet(found), asks, doubts, belongs };
}

function whyNotYet({ order, shop }: Case): string {
	const state = shop.row('order_states', order.current_state);
	if (String(order.current_state) === '0') return 'still being written';
	return String(state?.paid) === '1' ? '' : `state ${String(order.current_state)}`;
}

/** Where the goods go and whether a VAT number will stand on the card. */
export function destinationOf(found: Case, belongs: Belongs): Destination {
	const { shop, order } = found;
	const invoice = shop.address(order, 'invoice');
	const number =
		belongs.to === 'card'
			? (belongs.card.btwNummer ?? '')
			: validVatNumber(String(invoice?.vat_number ?? ''), shop.countryOf(invoice));
	return {
		day: String(order.date_add).slice(0, 10),
		country: deliveryCountry(found, belongs),
		hasVatNumber: number !== '',
	};
}

/** With addresses from the card (Klantkaart) the goods go, for SnelStart, to where the card says. */
function deliveryCountry(found: Case, belongs: Belongs): string {
	const { shop, order, before } = found;
	const card = belongs.to === 'card' ? belongs.card : undefined;
	const source = addressSourceOf(found, card);
	if (source === 'card' && card) return before.countryOf(card.vestigingsAdres.land?.id);
	return shop.countryOf(shop.address(order, source === 'card' ? 'invoice' : 'delivery'));
}

function addressTrouble(found: Case, belongs: Belongs): string[] {
	const source = addressSourceOf(found, belongs.to === 'card' ? belongs.card : undefined);
	const uses: Array<'invoice' | 'delivery'> = [];
	if (source === 'shop') uses.push('invoice');
	if (source !== 'card') uses.push('delivery');
	return uses.flatMap((use) => incomplete(found, use));
}

/** What an address of the shop lacks. */
function incomplete({ shop, order, before }: Case, use: 'invoice' | 'delivery'): string[] {
	const address = shop.address(order, use);
	if (!address) return [`no ${use} address`];
	const missing = ['address1', 'postcode', 'city'].filter(
		(part) => String(address[part] ?? '').trim() === '',
	);
	if (missing.length > 0) return [`${use} address without ${missing.join()}`];
	const country = shop.countryOf(address);
	return before.knowsCountry(country) ? [] : [`SnelStart has no country ${country}`];
}

/** A card needs an address; but a newcomer may have got one with another order. */
const cardDoubts = (found: Case, belongs: Belongs): string[] =>
	belongs.to === 'newcomer' ? incomplete(found, 'invoice') : [];

function currencyTrouble({ shop, order, choices }: Case): string[] {
	const iso = String(shop.row('currencies', order.id_currency)?.iso_code ?? '');
	return iso === 'EUR' || choices.convertCurrency ? [] : [`the order is in ${iso}`];
}

function goodsTrouble(goods: Goods, found: Case, to: Destination): string[] {
	const shopRate = found.shop.rateOf(goods.detail);
	if (shopRate === null) return [`the tax of a line is gone`];
	const rate = percentage(shopRate);
	if (found.choices.lineMode === 'perVatRate') return bookable(found, 'collective', rate, to);
	const { articles, inactive, code } = goods;
	if (articles.length > 1) return [`${articles.length} articles with code ${code}`];
	if (inactive.length > 0 && articles.length === 0) return [`article ${code} is not active`];
	if (articles.length === 0) return unknownTrouble(goods, found, rate, to);
	return leavesOf(articles[0], found)
		.filter((article) => found.before.rateOf(article, to) !== rate)
		.map(({ artikelcode }) => `${artikelcode}: not the ${shopRate} % VAT of the shop`);
}

/** The articles a line is booked on: itself, or what its recipe comes down to. */
function leavesOf(main: Artikel, found: Case): Artikel[] {
	const isTakenApart = found.choices.recipeMode === 'components' && main.subartikelen.length > 0;
	if (!isTakenApart) return [main];
	return main.subartikelen.flatMap(({ id }) => {
		const part = found.before.article(id);
		return part ? leavesOf(part, found) : [];
	});
}

/** More may have come back than the vouchers had left to pay. */
const refundTrouble = ({ order }: Case): string[] =>
	millionths(order.total_paid_tax_incl) < 0n ? ['more came back than was paid'] : [];

/** What becomes of a code that SnelStart does not know depends on the owner; some of it is a matter of taste. */
function unknownTrouble({ code }: Goods, found: Case, rate: Percentage, to: Destination): string[] {
	const { unknownArticle, numericCodes } = found.choices;
	const what = code.trim() === '' ? 'a line without code' : `no article ${code}`;
	if (unknownArticle === 'default') return bookable(found, 'unknownArticle', rate, to);
	if (unknownArticle !== 'create' || code.trim() === '') return [what];
	const near = [
		...found.before.articlesByCode(`0${code}`),
		...found.before.articlesByField(ARTICLE_FIELD, `0${code}`),
	].some(() => true);
	if (near) return [`${what}, but nearly`];
	const longest = found.before.state.companyInfo.artikelcodeMaxLengte;
	const isAllowed = code.length <= longest && (!numericCodes || /^\d+$/.test(code));
	return isAllowed ? [] : [`${what}, and none can be made`];
}

/** Empty when an article is chosen for a cost that has this VAT rate there. */
function bookable(found: Case, cost: string, rate: Percentage, to: Destination): string[] {
	const articles = costCodes(cost).flatMap((code) => found.before.articlesByCode(code));
	const canBook = articles.some((article) => found.before.rateOf(article, to) === rate);
	return canBook ? [] : [`no article for ${cost} at ${Number(rate) / 1000} %`];
}

/** Whether each cost can be booked at the VAT rate that the shop charged on it. */
function costTrouble(found: Case, goods: Goods[], to: Destination): string[] {
	const { order, shop } = found;
	const amount = (field: string) => millionths(order[field] ?? '0');
	const of = (cost: string, rates: Percentage[], isThere: boolean) =>
		isThere ? [...new Set(rates)].flatMap((rate) => bookable(found, cost, rate, to)) : [];
	const wrapping = amount('total_wrapping_tax_incl');
	const wrappingRate = wrapping === amount('total_wrapping_tax_excl') ? '0' : carriageOf(order);
	return [
		...carriageTrouble(found),
		...of('shipping', [percentage(carriageOf(order))], amount('total_shipping_tax_incl') !== 0n),
		...of(
			'discount',
			goods.map(({ detail }) => percentage(shop.rateOf(detail) ?? '0')),
			amount('total_discounts_tax_incl') !== 0n,
		),
		...of('wrapping', [percentage(wrappingRate)], wrapping !== 0n),
	];
}

/** Both amounts of carriage have to belong to its rate: a fee with other VAT may hide in it. */
function carriageTrouble({ order }: Case): string[] {
	const [incl, excl] = ['incl', 'excl'].map((side) =>
		millionths(order[`total_shipping_tax_${side}`] ?? '0'),
	);
	const off = cents(excl + vatOnTop(excl, percentage(carriageOf(order)))) - cents(incl);
	return absolute(off) > 1n ? [`shipping is ${inEuros(off)} beside its VAT`] : [];
}

/** VAT of carriage, which is that of goods of the high rate. */
const carriageOf = (order: Case['order']): string => String(order.carrier_tax_rate ?? '0');

/** The parts of the order against its total, as the shop itself wrote them. */
export function shopDifference({ order }: Pick<Case, 'order'>): bigint {
	const amount = (field: string) => cents(millionths(order[field] ?? '0'));
	const parts =
		amount('total_products_wt') +
		amount('total_shipping_tax_incl') +
		amount('total_wrapping_tax_incl') -
		amount('total_discounts_tax_incl');
	return amount('total_paid_tax_incl') - parts;
}

function differenceTrouble(found: Case): string[] {
	const ceiling = BigInt(found.choices.differenceCeiling);
	const beside = shopDifference(found);
	const isFee = beside > ceiling && beside <= BigInt(LARGEST_FEE);
	const difference = isFee || found.choices.lineMode === 'codeAndQuantity' ? 0n : beside;
	const lines = found.shop.ofOrder('order_details', found.order);
	const sum = cents(sumOf(lines.map((line) => millionths(line.total_price_tax_incl))));
	const missing = cents(millionths(found.order.total_products_wt)) - sum;
	return [
		...(absolute(difference) > ceiling ? [`${inEuros(difference)} beside its own parts`] : []),
		...(absolute(missing) > ceiling ? [`its lines miss ${inEuros(missing)}`] : []),
	];
}

/** VAT of business abroad and of export is documented nowhere: an owner who did not say how makes the plan ask. */
function vatDoubts({ choices }: Case, { country, hasVatNumber }: Destination): string[] {
	const isHome = country === '' || country === 'NL';
	if (isHome || choices.toldForeignBusinessVat) return [];
	const isEuConsumer = ['BE', 'DE', 'FR'].includes(country) && !hasVatNumber;
	return isEuConsumer ? [] : [`VAT of ${country} was not told`];
}
