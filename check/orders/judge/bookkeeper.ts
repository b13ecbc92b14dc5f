import {
	absolute,
	cents,
	inEuros,
	millionths,
	percentage,
	sumOf,
	type Percentage,
} from './amounts';
import type { Destination } from './books';
import type { Case } from './case';
import { nameOf, whoseOrder, type Belongs } from './customers';
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
	const goods = goodsOf(found);
	const to = destinationOf(found, belongs);
	const asks = [
		...(belongs.to === 'nobody' ? [belongs.why] : []),
		...addressTrouble(found, belongs),
		...currencyTrouble(found),
		...goods.flatMap((one) => goodsTrouble(one, found, to)),
		...costTrouble(found, goods, to),
		...differenceTrouble(found),
	];
	return { notYet: whyNotYet(found), asks, doubts: vatDoubts(found, to), belongs };
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
function deliveryCountry({ shop, order, before, choices }: Case, belongs: Belongs): string {
	if (choices.addressSource === 'card' && belongs.to === 'card') {
		return before.countryOf(belongs.card.vestigingsAdres.land?.id);
	}
	const use = choices.addressSource === 'card' ? 'invoice' : 'delivery';
	return shop.countryOf(shop.address(order, use));
}

function addressTrouble(found: Case, belongs: Belongs): string[] {
	const { choices, shop, order, before } = found;
	const uses: Array<'invoice' | 'delivery'> = [];
	if (choices.addressSource === 'shop' || belongs.to === 'newcomer') uses.push('invoice');
	if (choices.addressSource !== 'card') uses.push('delivery');
	return uses.flatMap((use) => {
		const address = shop.address(order, use);
		if (!address) return [`no ${use} address`];
		const missing = ['address1', 'postcode', 'city'].filter(
			(part) => String(address[part] ?? '').trim() === '',
		);
		if (missing.length > 0) return [`${use} address without ${missing.join()}`];
		const country = shop.countryOf(address);
		return before.knowsCountry(country) ? [] : [`SnelStart has no country ${country}`];
	});
}

function currencyTrouble({ shop, order, choices }: Case): string[] {
	const iso = String(shop.row('currencies', order.id_currency)?.iso_code ?? '');
	return iso === 'EUR' || choices.convertCurrency ? [] : [`the order is in ${iso}`];
}

function goodsTrouble(goods: Goods, found: Case, to: Destination): string[] {
	const { articles, inactive, code, detail } = goods;
	if (articles.length > 1) return [`${articles.length} articles with code ${code}`];
	if (articles.length === 0 && inactive.length > 0) return [`article ${code} is not active`];
	if (articles.length === 0)
		return [code.trim() === '' ? 'a line without code' : `no article ${code}`];
	const shopRate = found.shop.rateOf(detail);
	if (shopRate === null) return [`the tax of a line is gone`];
	const own = found.before.rateOf(articles[0], to);
	return own === percentage(shopRate)
		? []
		: [`${code}: shop ${shopRate} %, SnelStart ${own} thousandths of a percent`];
}

/** Whether a cost can be booked at the VAT rate that the shop charged on it. */
function costTrouble({ order, shop, before }: Case, goods: Goods[], to: Destination): string[] {
	const canBook = (cost: string, rate: Percentage) =>
		before.state.artikelen.some(
			(article) =>
				costCodes(cost).includes(article.artikelcode) && before.rateOf(article, to) === rate,
		);
	const amount = (field: string) => millionths(order[field] ?? '0');
	const carrierRate = percentage(order.carrier_tax_rate ?? '0');
	const troubles: string[] = [];
	if (amount('total_shipping_tax_incl') !== 0n && !canBook('shipping', carrierRate)) {
		troubles.push(`no article for shipping at ${carrierRate}`);
	}
	if (amount('total_discounts_tax_incl') !== 0n) {
		const rates = goods.map(({ detail }) => percentage(shop.rateOf(detail) ?? '0'));
		if (!rates.every((rate) => canBook('discount', rate))) troubles.push('no article for discount');
	}
	const wrapping = amount('total_wrapping_tax_incl');
	if (
		wrapping !== 0n &&
		wrapping !== amount('total_wrapping_tax_excl') &&
		!canBook('wrapping', 21_000n)
	) {
		troubles.push('no article for gift wrapping');
	}
	return troubles;
}

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
	const difference = shopDifference(found);
	const ceiling = BigInt(found.choices.differenceCeiling);
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

export { nameOf };
