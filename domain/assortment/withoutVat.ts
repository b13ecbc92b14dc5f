import { microsOf, type Micros } from '../money/cents';
import type { DecimalText } from '../money/decimalText';
import { vatRateOfText, type VatRate } from '../money/vat';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { accepted, refused, type Judged, type Problem } from '../words/problem';
import { worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';

const WHOLE = 100_000n;

/** A dividend by a divisor, half away from zero; beyond what a double holds. */
export function dividedBy(dividend: bigint, divisor: bigint): Micros {
	const size = dividend < 0n ? -dividend : dividend;
	const rounded = Number((2n * size + divisor) / (2n * divisor));
	return dividend < 0n && rounded !== 0 ? -rounded : rounded;
}

/** Takes VAT out of a price of the article file where there is VAT in it: to the sixth decimal, which PrestaShop keeps. */
export type WithoutVat = (price: DecimalText) => Micros;

/** The tax rule of a product says no rate. */
export const rateUnknown = (): Problem =>
	assortmentProblem(
		'unknown-vat-rate',
		worded(
			'the tax rule of the product tells no single VAT rate for the country of the shop',
			'de belastingregel van het product zegt geen enkel btw-tarief voor het land van de webwinkel',
		),
		worded(
			"Choose a tax rule on the product, and tick 'tax_rules', 'taxes' and 'configurations' (view) for the webservice key.",
			"Kies een belastingregel bij het product, en vink 'tax_rules', 'taxes' en 'configurations' (bekijken) aan bij de webservicesleutel.",
		),
	);

/** The shop charges another rate than the article carries. */
export const ratesDiffer = (shop: VatRate, own: VatRate | null): Problem =>
	assortmentProblem(
		'vat-differs',
		worded(
			`the shop adds ${shop / 1000} % VAT and SnelStart ${own === null ? 'an unknown rate' : `${own / 1000} %`}`,
			`de webwinkel rekent ${shop / 1000} % btw en SnelStart ${own === null ? 'een onbekend tarief' : `${own / 1000} %`}`,
		),
		worded(
			'Give the product the tax rule, or the article the revenue group (artikelomzetgroep), of the right rate.',
			'Geef het product de belastingregel, of het artikel de artikelomzetgroep, met het juiste tarief.',
		),
	);

/**
 * How prices of an article become prices without VAT, as the shop holds them. A price with VAT is divided by the rate that
 * the shop itself adds, so that people pay what SnelStart says; where that is not the rate of SnelStart it is refused.
 */
export function withoutVat(article: PricedArticle, product: ShopProduct): Judged<WithoutVat> {
	const microsIn = (price: DecimalText): Micros => {
		const micros = microsOf(price);
		if (micros === null) throw new RangeError(`"${price}" is no price in euros`);
		return micros;
	};
	if (!article.pricesInclude) return accepted(microsIn);
	const shop = product.vatRate === null ? null : vatRateOfText(product.vatRate);
	if (shop === null) {
		return refused(rateUnknown());
	}
	const own = article.vatRate === null ? null : vatRateOfText(article.vatRate);
	if (own !== shop) {
		return refused(ratesDiffer(shop, own));
	}
	return accepted((price) => dividedBy(BigInt(microsIn(price)) * WHOLE, WHOLE + BigInt(shop)));
}
