import type { CostArticle, PlanSettings, ShopProfile } from '../../../domain/settings/planSettings';
import type { Choices } from './choices';
import type { CostArticleChoice } from './choices/costArticles';
import type { ProfileChoice } from './choices/profiles';
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
	const profiles = choices.profiles.map((profile) => profileOf(profile, names));
	return {
		...choices.settings,
		template,
		costArticles: choices.costArticles.flatMap((choice) => costArticleOf(choice, names)),
		reverseChargeArticleId: names.articleId(
			choices.reverseChargeArticle,
			'vatOptions.reverseChargeArticle',
		),
		costCentreId: names.costCentreId(choices.costCentre, 'salesOptions.costCentre'),
		optionFieldNumber: lineFieldNumber(choices, template, profiles, names.node),
		textArticleId: textArticleId(choices, read, names),
		newArticleGroupIds: choices.newArticleGroups.flatMap(
			(group) => names.revenueGroupId(group, NEW_ARTICLE_GROUP) ?? [],
		),
		collectiveCustomerId: names.customerId(choices.collectiveCustomer, choices.collectivePath),
		profiles,
	};
}

const NEW_ARTICLE_GROUP = 'articleOptions.newArticleGroups.revenueGroup.group';

function costArticleOf(choice: CostArticleChoice, names: NamesInBooks): CostArticle[] {
	const { cost, code, onlyFor, atMost } = choice;
	const articleId = names.articleId(code, 'costArticles.costArticle.article');
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
function textArticleId(
	{ textArticle }: Choices,
	{ books }: BooksRead,
	names: NamesInBooks,
): string | null {
	const found = books.articles.some(({ code }) => code === textArticle);
	if (!found && textArticle === OWN_TEXT_ARTICLE) return null;
	return names.articleId(textArticle, 'salesOptions.textArticle');
}

function profileOf(choice: ProfileChoice, names: NamesInBooks): ShopProfile {
	const pathOf = (name: string) => `shopProfiles.profile.${name}`;
	return {
		shop: choice.shop,
		template: names.template(choice.template, pathOf('salesOrderTemplate')),
		importKeyPrefix: choice.importKeyPrefix || null,
		costCentreId: names.costCentreId(choice.costCentre, pathOf('costCentre')),
		collectiveCustomerId: names.customerId(choice.collectiveCustomer, pathOf('collectiveCustomer')),
	};
}
