import { microsOf } from '../money/cents';
import { vatRateOfText } from '../money/vat';
import type { FieldChange } from '../stream/assortmentChanges';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import type { Problem } from '../words/problem';
import { worded } from '../words/wording';
import { articlePrice } from './articlePrice';
import type { ImportRule, ImportSettings } from './importSettings';
import { largeChange } from './largeChange';
import type { Pair } from './matchAssortment';
import { productValue } from './productValue';
import { isSameNumber, isSamePrice } from './sameNumber';
import { ratesDiffer } from './withoutVat';

/** What of an article is to be written. */
export interface ImportVerdict {
	changes: FieldChange[];
	problems: Problem[];
	/** A price is too large a change. */
	isToConfirm: boolean;
}

/** The name of what is written, by the members of SnelStart. */
export const targetName = ({ target, extraField }: Pick<ImportRule, 'target' | 'extraField'>) =>
	target === 'extraField' ? `extraVelden.${extraField}` : target;

/**
 * What of an article is to be written by the mapping table. A field that SnelStart owns is not looked at, one that the shop
 * fills for the first time only where it is empty, and nothing is ever emptied.
 *
 * @param parent the product itself, of a combination
 */
export function importChanges(
	pair: Pair,
	parent: ShopProduct,
	settings: ImportSettings,
): ImportVerdict {
	const verdict: ImportVerdict = { changes: [], problems: [], isToConfirm: false };
	const { product, article } = pair;
	for (const rule of settings.fields) {
		if (rule.owner === 'snelStart') continue;
		const before = heldBy(article, rule);
		if (rule.owner === 'firstTime' && !isEmpty(rule, before)) continue;
		if (rule.target === 'verkoopprijs') addPrice(pair, settings, verdict);
		else if (rule.field !== 'name' || product.combinationId === '') {
			const after = productValue(product, parent, rule.field);
			if (after === '' || isSame(rule, before, after)) continue;
			verdict.changes.push({ field: targetName(rule), languageId: '', before, after });
		}
	}
	return verdict;
}

function heldBy(article: PricedArticle, { target, extraField }: ImportRule): string {
	if (target === 'omschrijving') return article.name;
	return target === 'verkoopprijs'
		? (article.price ?? '')
		: (article.extraFields[extraField] ?? '');
}

const isEmpty = ({ target }: ImportRule, held: string): boolean =>
	held.trim() === '' || (target === 'verkoopprijs' && microsOf(held) === 0);

/** People write decimals with a comma. */
const isSame = ({ target }: ImportRule, before: string, after: string): boolean =>
	before.trim() === after ||
	(target === 'extraField' && isSameNumber(before.trim().replace(',', '.'), after));

const SHOP = worded('the shop', 'de webwinkel');

function addPrice(
	{ product, article }: Pair,
	settings: ImportSettings,
	verdict: ImportVerdict,
): void {
	const shopRate = product.vatRate === null ? null : vatRateOfText(product.vatRate);
	const ownRate = article.vatRate === null ? null : vatRateOfText(article.vatRate);
	if (article.pricesInclude && shopRate !== null && shopRate !== ownRate) {
		verdict.problems.push(ratesDiffer(shopRate, ownRate));
		return;
	}
	const price = articlePrice(product, article.pricesInclude, settings);
	if (price.value === null) {
		verdict.problems.push(...price.problems);
		return;
	}
	const before = article.price ?? '';
	const [held, wanted] = [microsOf(before), microsOf(price.value) ?? 0];
	if (held !== null && isSamePrice(held, wanted)) return;
	const isFirst = held === null || held === 0;
	const large = isFirst
		? null
		: largeChange(article.code, { before: held, after: wanted }, settings, SHOP);
	if (large) {
		verdict.problems.push(large);
		verdict.isToConfirm = true;
	} else {
		const change = { field: 'verkoopprijs', languageId: '', before, after: price.value };
		verdict.changes.push(change);
	}
}
