import type {
	NodeOperationError,
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { codesOf, soldUnderCode } from '../../../domain/assortment/newGoods';
import { parentOf } from '../../../domain/assortment/parentOf';
import { planImport } from '../../../domain/assortment/planImport';
import { codesMatch } from '../../../domain/doctor/codesMatch';
import type { ArticleRules } from '../../../domain/stream/articleRules';
import type { Finding } from '../../../domain/stream/diagnosis';
import type { PricedArticle } from '../../../domain/stream/pricedArticle';
import { sealed } from '../../../domain/stream/seal';
import type { ShopProduct } from '../../../domain/stream/shopProduct';
import { isoIn } from '../../../domain/words/isoIn';
import { momentIn } from '../../../domain/words/momentIn';
import { forRun } from '../../shared/forRun';
import { itemsOfWhole } from '../../shared/items';
import { assortmentArrived } from './assortmentArrived';
import { codeFieldOption } from './codeField.option';
import { guardOptions } from './guard.options';
import { guardsOf } from './guardsOf';
import { importFieldsProperty } from './importFields.properties';
import { importRulesOf } from './importRulesOf';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';
import { stillToChoose } from '../../shared/stillToChoose';

export const option = {
	name: 'Plan Import',
	value: 'planImport',
	description:
		'Decide which articles of SnelStart are made or changed by what the shop says, with a report of the codes first. Writes nothing.',
	action: 'Plan an import of articles',
};

export const runsOnce = true;

const choice = (name: string, value: string, description: string) => ({ name, value, description });

export const description: INodeProperties[] = [
	{
		displayName: 'Import From',
		name: 'importFrom',
		type: 'dateTime',
		default: '',
		description:
			'Products that were added or changed since then become articles or change theirs; older ones are left alone',
	},
	importFieldsProperty,
	{
		displayName: 'Known Articles',
		name: 'knownArticles',
		type: 'options',
		options: [
			choice('Propose', 'propose', 'Written only for those that are confirmed'),
			choice('Update', 'update', 'Written where the shop owns the field and it differs'),
		],
		default: 'propose',
		description: 'What becomes of articles that differ from their product',
	},
	{
		displayName: 'New Articles',
		name: 'newArticles',
		type: 'options',
		options: [
			choice('Create', 'create', 'Made in the revenue group of their VAT rate'),
			choice('Propose', 'propose', 'Made only where they are confirmed'),
		],
		default: 'propose',
		description: 'What becomes of products whose code no article has',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Also Inactive Products',
				name: 'inactiveToo',
				type: 'boolean',
				default: false,
				description: 'Whether products that are not for sale become articles as well',
			},
			codeFieldOption,
			{
				displayName: 'Stock Control (Voorraadcontrole)',
				name: 'stockControl',
				type: 'boolean',
				default: false,
				description:
					'Whether SnelStart keeps stock of new articles at once. Its count begins at 0, which the stock export then brings to the shop.',
			},
			...guardOptions,
		].sort((a, b) => a.displayName.localeCompare(b.displayName)) as INodeProperties[],
	},
];

/** One item for each article that differs or is new, and at the end how much was looked at and how the codes fit. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { articles, products, rules, where } = assortmentArrived(this);
	const options = forRun(this, 'options', {}) as IDataObject;
	const importFrom = startOf(this);
	const fields = importRulesOf(this);
	if (!rules)
		throw missing(
			this,
			worded(
				"'Rules for New Articles' of 'Get Many for Shop'",
				"'Rules for New Articles' van 'Get Many for Shop'",
			),
		);
	const hasProducts = products.length > 0;
	if (hasProducts && products.every(({ values }) => values.date_upd === undefined)) {
		throw missing(
			this,
			worded(
				"'Date of Last Change' of 'Get Many for Assortment'",
				"'Date of Last Change' van 'Get Many for Assortment'",
			),
		);
	}
	const codeField = String(options.codeField ?? 'reference');
	const { planned, summary } = planImport(articles, products, rules, {
		...guardsOf(options),
		...{ importFrom, fields, codeField },
		newArticles: forRun(this, 'newArticles', 'propose') === 'create' ? 'create' : 'propose',
		knownArticles: forRun(this, 'knownArticles', 'propose') === 'update' ? 'update' : 'propose',
		inactiveToo: options.inactiveToo === true,
		stockControl: options.stockControl === true,
	});
	const codes = matchReport(articles, products, rules, codeField);
	return itemsOfWhole([...planned.map(sealed), { ...summary, codes, ...where }]);
}

/** How the codes of what is sold fit those of SnelStart, in the words of the check of the set-up. */
function matchReport(
	articles: readonly PricedArticle[],
	products: readonly ShopProduct[],
	{ numericCodes, codeLength }: ArticleRules,
	field: string,
): Finding[] {
	const codeField = field === 'ean13' ? 'ean13' : 'reference';
	const parent = parentOf(products);
	const sold = soldUnderCode(products).map((product) => ({
		...codesOf(product, codeField),
		active: parent(product).values.active !== '0',
	}));
	return codesMatch(
		{ trouble: null, codes: sold },
		{
			...{ trouble: null, unreadable: [], numericCodes, codeLength },
			articles: articles.map(({ code, inactive, vatRate }) => ({
				...{ code, inactive, rate: vatRate ?? '' },
			})),
		},
		{ codeField, costArticles: [] },
	);
}

/** By the clock of the workflow, which is that of the shop. Throws where nothing, or no day, was chosen. */
function startOf(context: IExecuteFunctions): string {
	const value: unknown = forRun(context, 'importFrom', '');
	const zone = context.getTimezone();
	const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	const moment = momentIn(zone, written.replaceAll('"', '').trim().replace(' ', 'T'));
	if (moment !== null) return isoIn(zone, moment).slice(0, 19).replace('T', ' ');
	throw toldError(context.getNode(), stillToChoose('planned', ["'Import From'"]), {
		description: worded(
			'Choose the day since which products of the shop are looked at.',
			'Kies de dag vanaf waar naar producten van de webwinkel wordt gekeken.',
		),
	});
}

const missing = (context: IExecuteFunctions, what: Wording): NodeOperationError =>
	toldError(
		context.getNode(),
		worded(
			`Nothing is planned yet: ${what.en} is not read`,
			`Er is nog niets gepland: ${what.nl} is niet gelezen`,
		),
		{
			description: worded(
				"Choose it under 'Also Read' of that node, as the template does.",
				"Kies het onder 'Also Read' van die node, zoals de template doet.",
			),
			itemIndex: 0,
		},
	);
