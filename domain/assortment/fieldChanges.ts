import { decimalOfMicros, microsOf } from '../money/cents';
import type { FieldChange } from '../stream/assortmentChanges';
import type { ShopProduct } from '../stream/shopProduct';
import type { Problem } from '../words/problem';
import { worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';
import type { ArticleSettings, FieldRule } from './articleSettings';
import { FIELD_KINDS } from './fieldKinds';
import type { Pair } from './matchAssortment';
import { priceChange } from './priceChange';
import { isSameNumber } from './sameNumber';
import { withoutVat } from './withoutVat';
import { sourceValue } from './sourceValue';

export interface FieldVerdict {
	changes: FieldChange[];
	problems: Problem[];
	/** A price is too large a change. */
	isToConfirm: boolean;
}

/**
 * What of a product is to be written by the mapping table. A field that the shop owns is not looked at, one that is filled
 * for the first time only where it is empty, and nothing is ever emptied.
 *
 * @param parent the product itself, of a combination
 * @param isBase combinations stand on top of its price
 */
export function fieldChanges(
	pair: Pair,
	settings: ArticleSettings,
	{ parent, isBase }: { parent: ShopProduct; isBase: boolean },
): FieldVerdict {
	const verdict: FieldVerdict = { changes: [], problems: [], isToConfirm: false };
	const { product } = pair;
	for (const rule of settings.fields) {
		const kind = FIELD_KINDS[rule.field];
		const isMeant = product.combinationId === '' || kind?.ofCombinations;
		if (rule.owner === 'shop' || !kind || !isMeant) continue;
		if (rule.owner === 'firstTime' && !isEmpty(rule.field, product)) continue;
		if (rule.source === 'price') {
			if (!isBase) addPrice(pair, settings, verdict);
			continue;
		}
		const value = sourceValue(pair.article, rule);
		if (value === '') continue;
		const why = kind.refuses(value);
		if (why) verdict.problems.push(notTaken(rule, value, why));
		else addField(pair, rule, onTop(rule.field, value, pair, parent), verdict);
	}
	return verdict;
}

const isEmpty = (field: string, { values }: ShopProduct): boolean => {
	const value = values[field] ?? '';
	return value.trim() === '' || (field !== 'active' && microsOf(value) === 0);
};

/** Of a combination, what is on top of the value of its product. */
function onTop(field: string, value: string, { product }: Pair, parent: ShopProduct): string {
	if (product.combinationId === '' || !FIELD_KINDS[field]?.isOnTop) return value;
	const [whole, base] = [microsOf(value), microsOf(parent.values[field] ?? '0')];
	return whole === null || base === null ? value : decimalOfMicros(whole - base);
}

function addField({ product }: Pair, rule: FieldRule, value: string, verdict: FieldVerdict): void {
	const { field } = rule;
	const { isNumber, isLocalised } = FIELD_KINDS[field];
	const before = product.values[field];
	if (before === undefined) {
		verdict.problems.push(notRead(field));
		return;
	}
	if (isNumber ? isSameNumber(before, value) : before.trim() === value) return;
	const languageId = isLocalised ? product.languageId : '';
	verdict.changes.push({ field, languageId, before, after: value });
}

function addPrice(pair: Pair, settings: ArticleSettings, verdict: FieldVerdict): void {
	const conversion = withoutVat(pair.article, pair.product);
	if (conversion.value === null) {
		verdict.problems.push(...conversion.problems);
		return;
	}
	const price = priceChange(pair, conversion.value, settings);
	if ('problem' in price) {
		verdict.problems.push(price.problem);
		verdict.isToConfirm = price.isToConfirm;
	} else if (price.change) verdict.changes.push(price.change);
}

const notTaken = (
	{ field }: FieldRule,
	value: string,
	why: { en: string; nl: string },
): Problem =>
	assortmentProblem(
		'product-not-written',
		worded(
			`'${field}' cannot become "${value.slice(0, 60)}": ${why.en}`,
			`'${field}' kan niet "${value.slice(0, 60)}" worden: ${why.nl}`,
		),
		worded('Put it right in SnelStart.', 'Verbeter het in SnelStart.'),
		value.slice(0, 60),
	);

const notRead = (field: string): Problem =>
	assortmentProblem(
		'product-not-written',
		worded(
			`the shop has no field '${field}', or it was not read`,
			`de webwinkel heeft geen veld '${field}', of het is niet gelezen`,
		),
		worded(
			"Choose the field under 'Also Read' of 'Get Many for Assortment', or take its row out of 'Fields'.",
			"Kies het veld bij 'Also Read' van 'Get Many for Assortment', of haal de rij uit 'Fields'.",
		),
		field,
	);
