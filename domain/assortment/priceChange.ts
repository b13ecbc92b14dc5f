import { decimalOfMicros, microsOf, type Micros } from '../money/cents';
import type { FieldChange } from '../stream/assortmentChanges';
import type { Problem } from '../words/problem';
import { worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';
import type { PriceSettings } from './priceSettings';
import { largeChange } from './largeChange';
import type { Pair } from './matchAssortment';
import { isSamePrice } from './sameNumber';
import type { WithoutVat } from './withoutVat';
import { zeroPrice } from './wantedPrices';

type Guards = Pick<PriceSettings, 'allowZero' | 'largestChange' | 'largestShare' | 'confirmed'>;

/** A change of the price of a product, nothing where it is right, or what stands in its way. */
export type PriceVerdict =
	| { change: FieldChange | null }
	| { problem: Problem; isToConfirm: boolean };

/**
 * The price that the article asks for, in the field of the shop: of a combination what is on top of the price of its
 * product. Prices that are the same to four decimals are not written.
 */
export function priceChange(
	{ product, article }: Pair,
	withoutVat: WithoutVat,
	settings: Guards,
): PriceVerdict {
	if (article.price === null) {
		const message = worded(
			'SnelStart tells no price of the article',
			'SnelStart noemt geen prijs van het artikel',
		);
		const fix = worded('Fill in its price (verkoopprijs).', 'Vul de verkoopprijs in.');
		return {
			problem: assortmentProblem('product-not-written', message, fix),
			isToConfirm: false,
		};
	}
	const after = withoutVat(article.price);
	if (after < 0 || (after === 0 && !settings.allowZero)) {
		return { problem: zeroPrice('SnelStart', 'SnelStart'), isToConfirm: false };
	}
	const [base, held] = [microsOf(product.basePrice), microsOf(product.values.price ?? '')];
	if (base === null || held === null) {
		const message = worded(
			`the shop holds a price that cannot be read: "${product.values.price ?? ''}"`,
			`de webwinkel heeft een prijs die niet te lezen is: "${product.values.price ?? ''}"`,
		);
		const fix = worded('Fill in the price in the shop.', 'Vul de prijs in de webwinkel in.');
		return {
			problem: assortmentProblem('product-not-written', message, fix),
			isToConfirm: false,
		};
	}
	const onTop: Micros = product.combinationId === '' ? 0 : base;
	if (isSamePrice(held + onTop, after)) return { change: null };
	const large = largeChange(article.code, { before: held + onTop, after }, settings);
	if (large) return { problem: large, isToConfirm: true };
	return {
		change: {
			field: 'price',
			languageId: '',
			before: decimalOfMicros(held),
			after: decimalOfMicros(after - onTop),
		},
	};
}
