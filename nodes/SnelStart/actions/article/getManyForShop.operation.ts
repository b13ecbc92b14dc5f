import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { sealed } from '../../../../domain/stream/seal';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { unchosenBehind, type ToChoose } from '../../../shared/unchosenBehind';
import { listOfTexts } from '../../../shared/listOfTexts';
import { articleRules } from '../../books/articles/articleRules';
import { pricedArticles } from '../../books/prices/pricedArticles';
import { snelStartClient } from '../../books/snelStartClient';
import { maxWaitMs, maxWaitOption } from '../maxWait';
import { articleField, articleFieldOption } from '../stock/articleField';
import { worded, type Wording } from '../../../../domain/words/wording';
import { showHints } from '../../../shared/showHints';
import { toldError } from '../../../shared/toldError';
import { stillToChoose } from '../../../shared/stillToChoose';
import { lookedInBooks } from '../lookedInBooks';

export const option = {
	name: 'Get Many for Shop',
	value: 'getManyForShop',
	description:
		'Read all articles with their prices, promotion prices (actieprijzen) and price agreements (prijsafspraken). Runs once and writes nothing.',
	action: 'Get many articles for the shop',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Also Read',
		name: 'alsoRead',
		type: 'multiOptions',
		options: [
			{
				name: 'Price Agreements (Prijsafspraken)',
				value: 'agreements',
				description: 'Prices of customers; SnelStart gives them 25 articles a page',
			},
			{ name: 'Promotion Prices (Actieprijzen)', value: 'promotions' },
			{
				name: 'Rules for New Articles',
				value: 'rules',
				description:
					'What codes and revenue groups SnelStart takes, for articles that come from the shop',
			},
		],
		default: ['agreements', 'promotions'],
		description: 'Prices beside the one of the article itself',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			articleFieldOption,
			maxWaitOption,
			{
				displayName: 'Revenue Groups for New Articles Names or IDs',
				name: 'newArticleGroups',
				type: 'multiOptions',
				typeOptions: { loadOptionsMethod: 'getRevenueGroups' },
				default: [],
				description:
					'Revenue group (artikelomzetgroep) for each VAT rate of articles that are made of products. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
		],
	},
];

/** Settings of the nodes that judge, so that all that is missing is told before anything is read. */
const BEHIND: readonly ToChoose[] = [
	{ operation: 'planArticles', parameters: { fields: 'Fields' } },
	{ operation: 'planPrices', parameters: { priceOwner: 'Owner of Prices' } },
	{ operation: 'planImport', parameters: { importFrom: 'Import From', fields: 'Fields' } },
];

/** One item for each article, those of new ones before them. Throws where a node behind still waits for its choices. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const missing = unchosenBehind(this, BEHIND);
	if (missing.length > 0) {
		throw toldError(this.getNode(), stillToChoose('read', missing), {
			description: worded(
				'Choose what SnelStart may say of the products of the shop, and what not.',
				'Kies wat SnelStart van de producten in de webwinkel mag bepalen, en wat niet.',
			),
		});
	}
	const also = forRun(this, 'alsoRead', []) as string[];
	const field = articleField(this);
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	const hints: Wording[] = [];
	const articles = await pricedArticles(
		client,
		{
			codeField: field === '' ? null : field,
			promotions: also.includes('promotions'),
			agreements: also.includes('agreements'),
		},
		hints,
	);
	showHints(this, hints.slice(0, MOST_HINTS));
	const rules = also.includes('rules')
		? [await articleRules(client, field, listOfTexts(forRun(this, 'options.newArticleGroups', [])))]
		: [];
	return itemsOfWhole([...rules, ...articles.map(sealed), await lookedInBooks(client)]);
}

const MOST_HINTS = 20;
