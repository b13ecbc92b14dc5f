import type { CostArticle, PlanSettings, SettingRule } from '../../../domain/settings/planSettings';
import type { Choices } from './choices';
import type { CostArticleChoice } from './choices/costArticles';
import type { MappingChoice } from './choices/mapping';
import { OWN_TEXT_ARTICLE } from './choices/sales';
import { lineFieldNumber } from './lineField';
import { templateNamed, type NamesInBooks } from './namesInBooks';
import type { BooksRead } from '../../SnelStart/books/forOrders/booksRead';

/**
 * The choices as the rules take them, with the administration's own ids in the place of names, codes and numbers.
 * Throws for one that is not there, or more than once. Where nothing is judged little was read, and what was not
 * read is left open.
 */
export function settingsFrom(choices: Choices, read: BooksRead, names: NamesInBooks): PlanSettings {
	const template = templateNamed(names.node, read.templates, choices.template);
	const rules = choices.mapping.map((row) => ruleOf(row, names));
	return {
		...choices.settings,
		template,
		costArticles: choices.costArticles.flatMap((choice) => costArticleOf(choice, names)),
		reverseChargeArticleId: names.articleId(
			choices.reverseChargeArticle,
			'salesOptions.reverseChargeArticle',
		),
		costCentreId: names.costCentreId(choices.costCentre, 'salesOptions.costCentre'),
		optionFieldNumber: lineFieldNumber(choices, template, rules, names.node),
		textArticleId: textArticleId(choices, names),
		productArticles: choices.productArticles.map((row) => ({
			...row,
			articleId: names.articleId(row.code, 'articleOptions.productArticles.row.article'),
		})),
		newArticleGroupIds: choices.newArticleGroups.flatMap(
			(group) => names.revenueGroupId(group, NEW_ARTICLE_GROUP) ?? [],
		),
		collectiveCustomerId: names.customerId(
			choices.collectiveCustomer,
			'customerOptions.collectiveCustomer',
		),
		rules,
	};
}

const NEW_ARTICLE_GROUP = 'articleOptions.newArticleGroups.revenueGroup.group';

function costArticleOf(choice: CostArticleChoice, names: NamesInBooks): CostArticle[] {
	const { cost, code, onlyFor, atMost, path } = choice;
	const articleId = names.articleId(code, path);
	if (articleId === null) return [];
	return [
		{
			cost,
			articleId,
			...(onlyFor === '' ? {} : { onlyFor }),
			...(atMost === null ? {} : { atMost }),
		},
	];
}

/** SnelStart's own article for text may have been taken away; then nobody chose anything. */
function textArticleId({ textArticle }: Choices, names: NamesInBooks): string | null {
	if (textArticle === OWN_TEXT_ARTICLE && !names.hasArticle(textArticle)) return null;
	return names.articleId(textArticle, 'salesOptions.textArticle');
}

function ruleOf(choice: MappingChoice, names: NamesInBooks): SettingRule {
	const pathOf = (name: string) => `mapping.row.set.${name}`;
	const template = names.template(choice.template, pathOf('salesOrderTemplate'));
	const costCentreId = names.costCentreId(choice.costCentre, pathOf('costCentre'));
	const collectiveCustomerId = names.customerId(
		choice.collectiveCustomer,
		pathOf('collectiveCustomer'),
	);
	const everybodyOnId = names.customerId(choice.everybodyOn, pathOf('everybodyOn'));
	return {
		by: choice.by,
		is: choice.is,
		set: {
			...choice.settings,
			...(template === null ? {} : { template }),
			...(costCentreId === null ? {} : { costCentreId }),
			...(collectiveCustomerId === null ? {} : { collectiveCustomerId }),
			...(everybodyOnId === null ? {} : { everybodyOnId }),
		},
	};
}
