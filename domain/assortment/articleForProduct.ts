import type { ArticleRules } from '../stream/articleRules';
import type { PlannedArticle } from '../stream/plannedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { amountText } from '../money/amountText';
import { accepted, refused, type Judged, type Problem } from '../words/problem';
import { worded } from '../words/wording';
import { articlePrice } from './articlePrice';
import { assortmentProblem } from './assortmentProblem';
import type { ImportSettings } from './importSettings';
import { productValue } from './productValue';
import { isSameNumber } from './sameNumber';
import { rateUnknown } from './withoutVat';

/**
 * The article (artikel) that is made of a product or combination without one, in the chosen revenue group of its VAT rate.
 * Stock control (voorraadcontrole) is off unless the owner wants it: SnelStart has not counted the article yet, and its
 * stock of 0 would sell the product out in the shop at the next export.
 */
export function articleForProduct(
	product: ShopProduct,
	parent: ShopProduct,
	rules: ArticleRules,
	settings: ImportSettings,
): Judged<PlannedArticle> {
	const { code, vatRate } = product;
	if (vatRate === null) return refused(rateUnknown());
	const group = rules.groups.find(
		({ chosen, rate }) => chosen && rate !== null && isSameNumber(rate, vatRate),
	);
	if (!group) return refused(noGroup(vatRate, rules));
	const price = articlePrice(product, rules.pricesInclude, settings);
	if (price.value === null) return refused(...price.problems);
	const fields = settings.fields.flatMap(({ target, extraField, field, owner }) => {
		const value = productValue(product, parent, field);
		const isMeant = target === 'extraField' && owner !== 'snelStart';
		return isMeant && value !== '' && extraField !== rules.codeField ? [[extraField, value]] : [];
	});
	return accepted({
		artikelcode: code,
		omschrijving: productValue(product, parent, 'name') || code,
		artikelOmzetgroep: { id: group.id },
		verkoopprijs: price.value,
		voorraadControle: settings.stockControl,
		...(rules.codeField === '' ? {} : { extraFields: { [rules.codeField]: code } }),
		...(fields.length === 0
			? {}
			: { fieldsByHand: Object.fromEntries(fields) as Record<string, string> }),
	});
}

function noGroup(vatRate: string, { groups }: ArticleRules): Problem {
	const rate = String(Number(vatRate));
	const fitting = groups.filter(
		(group) => group.rate !== null && isSameNumber(group.rate, vatRate),
	);
	const names = fitting.map(({ number, name }) => `${number} ${name}`).join(', ');
	return assortmentProblem(
		'missing-revenue-group',
		worded(
			`no revenue group (artikelomzetgroep) with ${rate} % VAT is chosen for new articles`,
			`voor nieuwe artikelen is geen artikelomzetgroep met ${amountText('nl', rate)} % btw gekozen`,
		),
		worded(
			`Choose one under 'Revenue Groups for New Articles' of 'Get Many for Shop'.${names === '' ? '' : ` These fit: ${names}.`}`,
			`Kies er een bij 'Revenue Groups for New Articles' van 'Get Many for Shop'.${names === '' ? '' : ` Deze passen: ${names}.`}`,
		),
		rate,
	);
}
