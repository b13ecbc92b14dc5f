import type { INode } from 'n8n-workflow';

import type { SalesOrderTemplate } from '../../../domain/books/books';
import { importKeyOf } from '../../../domain/books/importKey';
import { identifyingTexts } from '../../../domain/order/texts/identifyingTexts';
import { salesOrderTexts } from '../../../domain/order/texts/salesOrderTexts';
import { saidByTable } from '../../../domain/settings/saidByTable';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { Choices } from './choices';
import type { BooksWanted } from '../../SnelStart/books/forOrders/booksWanted';
import { templateNamed } from './namesInBooks';

/**
 * What has to be read of SnelStart before these choices can be carried out.
 *
 * @param choicesOf the choices for the order at a place; at least one order has some
 */
export function booksWantedOf(choicesOf: readonly Choices[], node: INode): BooksWanted {
	const all = [...new Set(choicesOf)];
	const [first] = all;
	const settings = all.map((choices) => choices.settings);
	return {
		prefixes: [...new Set(all.flatMap(prefixesOf))],
		keyOf: (order, place) => importKeyOf(prefixOf(order, choicesOf[place]), order.id),
		alsoOf: (_, place) => choicesOf[place].settings.alsoRecognise,
		alsoOfEnded: first.settings.alsoRecognise,
		templateAmong: (active) => firstTemplate(all, active, node),
		textsOf: (order, place) =>
			identifyingTexts(order.reference, salesOrderTexts(order, choicesOf[place].settings).texts),
		articles: {
			shopField: first.settings.shopArticleField,
			snelStartField: first.settings.snelStartArticleField,
			codes: distinct(
				all.flatMap(({ textArticle, costArticles, productArticles, reverseChargeArticle }) => [
					textArticle,
					...[...costArticles, ...productArticles].map(({ code }) => code),
					reverseChargeArticle,
				]),
			).filter(Boolean),
			recipes: settings.some(({ recipeMode }) => recipeMode !== 'ignore'),
			spellings: settings.some(({ unknownArticle }) =>
				['create', 'propose'].includes(unknownArticle),
			)
				? 'every'
				: 'few',
		},
		customers: {
			steps: distinct(settings.flatMap(({ recognition }) => recognition)),
			webCustomerField: first.settings.webCustomerField,
			numbers: distinct(all.flatMap(collectiveCustomers)),
		},
		costCentres: all.some(({ costCentre, mapping }) =>
			[costCentre, ...mapping.map((row) => row.costCentre)].some(Boolean),
		),
	};
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const prefixOf = (order: WebOrder, { mapping, settings }: Choices): string =>
	saidByTable(mapping, order, (row) => row.settings.importKeyPrefix) ?? settings.importKeyPrefix;

const prefixesOf = ({ settings, mapping }: Choices): string[] => [
	settings.importKeyPrefix,
	...mapping.flatMap((row) => row.settings.importKeyPrefix ?? []),
];

/** Throws where none of the templates that are named is there: then nothing can be planned. */
function firstTemplate(
	all: readonly Choices[],
	active: readonly SalesOrderTemplate[],
	node: INode,
): SalesOrderTemplate {
	const named = all.flatMap(({ template }) => active.filter(({ name }) => name === template));
	return named[0] ?? templateNamed(node, active, all[0].template);
}

const collectiveCustomers = ({ collectiveCustomer, mapping }: Choices): number[] =>
	[collectiveCustomer, ...mapping.flatMap((row) => [row.collectiveCustomer, row.everybodyOn])]
		.filter(Boolean)
		.map(Number)
		.filter(Number.isSafeInteger);
