import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import type { PricedArticle } from '../../../../domain/stream/pricedArticle';
import { sealed } from '../../../../domain/stream/seal';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { listOfTexts } from '../../../shared/listOfTexts';
import { readAccounts } from '../../assortment/readAccounts';
import { readAssortment, type ShopToRead } from '../../assortment/readAssortment';
import { openShop } from '../../client/shop';
import { isMatchField } from '../../stock/matchField';
import { setManyOptions } from '../stock/setMany.options';
import type { Wording } from '../../../../domain/words/wording';
import { showHints } from '../../../shared/showHints';
import { withShop } from '../order/withShop';

export const option = {
	name: 'Get Many for Assortment',
	value: 'getManyForAssortment',
	description:
		'Read all products and combinations with their fields, VAT rate and specific prices. Runs once; articles that arrive go on before them.',
	action: 'Get many products for the assortment',
};

export const runsOnce = true;

const shared = (...names: string[]): INodeProperties[] =>
	setManyOptions.filter(({ name }) => names.includes(name));

const PAGE_SIZE = 2500;

export const description: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Also Read',
				name: 'alsoRead',
				type: 'multiOptions',
				options: [
					{
						name: 'Date of Last Change',
						value: 'date_upd',
						description: 'For an import of what changed since a day',
					},
					{ name: 'Description', value: 'description' },
					{ name: 'Short Description', value: 'description_short' },
				],
				default: [],
				description: 'What is only read where a node behind needs it, such as long texts',
			},
			{
				displayName: 'Language ID',
				name: 'language',
				type: 'string',
				default: '',
				description: 'Language of names and texts. Leave empty for the one of the shop itself.',
			},
			...shared('matchOn', 'maxConcurrentRequests', 'pageSize'),
			{
				displayName: 'Shop Names or IDs',
				name: 'shops',
				type: 'multiOptions',
				typeOptions: { loadOptionsMethod: 'getShops' },
				default: [],
				description:
					'Shops of a multistore to read and write. Leave empty for the one of the credential. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
		],
	},
];

const DOOR: Door<'pricedArticle' | 'articleRules' | 'lookedIn'> = {
	takes: ['pricedArticle', 'articleRules', 'lookedIn'],
};

/** Articles of SnelStart with the accounts of their customers, then everything that the shop sells. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows, placed } = arrivedAt(this, DOOR);
	const articles = rows('pricedArticle');
	const options = forRun(this, 'options', {}) as IDataObject;
	const shopIds = [...new Set(listOfTexts(options.shops))];
	const shops: ShopToRead[] = [];
	for (const shopId of shopIds.length > 0 ? shopIds : ['']) {
		const concurrent = Number(options.maxConcurrentRequests ?? 4);
		shops.push({ shopId, shop: await openShop(this, concurrent, shopId || undefined) });
	}
	const hints: Wording[] = [];
	const products = await readAssortment(
		shops,
		{
			matchField: isMatchField(options.matchOn) ? options.matchOn : 'reference',
			pageSize: Number(options.pageSize ?? PAGE_SIZE),
			alsoRead: listOfTexts(options.alsoRead),
			languageId: String(options.language ?? '').trim(),
		},
		hints,
	);
	const emails = articles.flatMap(({ agreements }) => (agreements ?? []).map(({ email }) => email));
	const accounts = await readAccounts(shops, emails);
	showHints(this, hints);
	const ends = await withShop(this, placed('lookedIn'), shopIds);
	return itemsOfWhole([
		...rows('articleRules'),
		...articles.map((article) => sealed(withAccounts(article, accounts))),
		...products.map(sealed),
		...ends.map(({ row }) => row),
	]);
}

const withAccounts = (
	article: PricedArticle,
	accounts: ReadonlyMap<string, string[]>,
): PricedArticle => ({
	...article,
	agreements:
		article.agreements?.map((agreement) => ({
			...agreement,
			customerIds: accounts.get(agreement.email) ?? [],
		})) ?? null,
});
