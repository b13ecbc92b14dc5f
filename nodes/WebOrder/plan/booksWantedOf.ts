import type { INode } from 'n8n-workflow';

import { identifyingTexts } from '../../../domain/order/texts/identifyingTexts';
import { salesOrderTexts } from '../../../domain/order/texts/salesOrderTexts';
import type { Choices } from './choices';
import type { BooksWanted } from '../../SnelStart/books/forOrders/booksWanted';
import { templateNamed } from './namesInBooks';

/** What has to be read of SnelStart before these choices can be carried out. */
export const booksWantedOf = (choices: Choices, node: INode): BooksWanted => ({
	prefixes: {
		standard: choices.settings.importKeyPrefix,
		ofShops: new Map(
			choices.profiles
				.filter(({ importKeyPrefix }) => importKeyPrefix !== '')
				.map(({ shop, importKeyPrefix }) => [shop, importKeyPrefix]),
		),
	},
	templateAmong: (active) => templateNamed(node, active, choices.template),
	textsOf: (order) =>
		identifyingTexts(order.reference, salesOrderTexts(order, choices.settings).texts),
	articles: {
		shopField: choices.settings.shopArticleField,
		snelStartField: choices.settings.snelStartArticleField,
		codes: [
			choices.textArticle,
			...choices.costArticles.map(({ code }) => code),
			choices.reverseChargeArticle,
		].filter(Boolean),
		recipes: choices.settings.recipeMode !== 'ignore',
		spellings: ['create', 'propose'].includes(choices.settings.unknownArticle) ? 'every' : 'few',
	},
	customers: {
		steps: choices.settings.recognition,
		webCustomerField: choices.settings.webCustomerField,
		numbers: collectiveCustomers(choices),
	},
	costCentres: ofAllShops(choices, 'costCentre').some(Boolean),
});

const ofAllShops = (choices: Choices, name: 'costCentre' | 'collectiveCustomer'): string[] => [
	choices[name],
	...choices.profiles.map((profile) => profile[name]),
];

const collectiveCustomers = (choices: Choices): number[] =>
	ofAllShops(choices, 'collectiveCustomer')
		.filter(Boolean)
		.map(Number)
		.filter(Number.isSafeInteger);
