import { microsOf, roundDivide } from '../money/cents';
import type { DecimalText } from '../money/decimalText';
import { priceOf } from '../money/priceOf';
import { vatRateOfText } from '../money/vat';
import type { ShopProduct } from '../stream/shopProduct';
import { accepted, refused, type Judged } from '../words/problem';
import { worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';
import { zeroPrice } from './wantedPrices';
import { dividedBy, rateUnknown } from './withoutVat';

const WHOLE = 100_000n;
const MICROS_PER_UNIT = 100;

/**
 * The price of an article (verkoopprijs) as the shop asks it, to four decimals: with VAT at the rate that the shop adds
 * where the article file holds prices with VAT.
 *
 * @param pricesInclude prices of the article file include VAT
 */
export function articlePrice(
	product: ShopProduct,
	pricesInclude: boolean,
	{ allowZero }: { allowZero: boolean },
): Judged<DecimalText> {
	const isPart = product.combinationId !== '';
	const [own, base] = [
		microsOf(product.values.price ?? ''),
		isPart ? microsOf(product.basePrice) : 0,
	];
	if (own === null || base === null) return refused(unreadable(product));
	const rate = product.vatRate === null ? null : vatRateOfText(product.vatRate);
	if (pricesInclude && rate === null) return refused(rateUnknown());
	const excl = own + base;
	const micros = pricesInclude
		? dividedBy(BigInt(excl) * (WHOLE + BigInt(rate ?? 0)), WHOLE)
		: excl;
	if (micros < 0 || (micros < MICROS_PER_UNIT / 2 && !allowZero)) {
		return refused(zeroPrice('the shop', 'de webwinkel', SHOP));
	}
	return accepted(priceOf(roundDivide(micros, MICROS_PER_UNIT)));
}

const SHOP = worded('the shop', 'de webwinkel');

const unreadable = ({ values }: ShopProduct) =>
	assortmentProblem(
		'product-not-written',
		worded(
			`the shop holds a price that cannot be read: "${values.price ?? ''}"`,
			`de webwinkel heeft een prijs die niet te lezen is: "${values.price ?? ''}"`,
		),
		worded('Fill in the price in the shop.', 'Vul de prijs in de webwinkel in.'),
	);
