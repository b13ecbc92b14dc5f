import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import type { ShopPriceRule } from '../../../domain/assortment/priceSettings';
import { planPrices } from '../../../domain/assortment/planPrices';
import { sealed } from '../../../domain/stream/seal';
import { isoIn } from '../../../domain/words/isoIn';
import { forRun } from '../../shared/forRun';
import { itemsOfWhole } from '../../shared/items';
import { listOfTexts } from '../../shared/listOfTexts';
import { assortmentArrived } from './assortmentArrived';
import { guardOptions } from './guard.options';
import { guardsOf } from './guardsOf';
import { percentageText } from './percentageText';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';
import { stillToChoose } from '../../shared/stillToChoose';

export const option = {
	name: 'Plan Prices',
	value: 'planPrices',
	description:
		'Decide which prices of the shop change: base prices, promotion prices (actieprijzen), price agreements (prijsafspraken). Writes nothing.',
	action: 'Plan prices of the shop',
};

export const runsOnce = true;

const shopRule: INodeProperties[] = [
	{
		displayName: 'Exclude Articles',
		name: 'exclude',
		type: 'string',
		default: '',
		description:
			'Codes of articles without a price of their own in this shop, separated by commas, with * for any characters',
	},
	{
		displayName: 'Percentage',
		name: 'percentage',
		type: 'string',
		default: '',
		placeholder: 'e.g. 5 or -2.5',
		description: 'On top of the price of SnelStart, below zero for less',
	},
	{
		displayName: 'Price Field',
		name: 'priceField',
		type: 'string',
		default: '',
		description:
			'Extra field (extra veld) of the article that holds the price of this shop, with or without VAT as the article file. Leave empty for the price of the article.',
	},
	{
		displayName: 'Shop ID',
		name: 'shopId',
		type: 'string',
		default: '',
		description: 'Shop of a multistore that has prices of its own',
	},
];

export const description: INodeProperties[] = [
	{
		displayName: 'Owner of Prices',
		name: 'priceOwner',
		type: 'options',
		options: [
			{ name: 'Choose…', value: '' },
			{ name: 'Shop', value: 'shop', description: 'Prices of the shop are left alone' },
			{ name: 'SnelStart', value: 'snelStart', description: 'The shop takes the prices over' },
		],
		default: '',
		description: 'Which side the prices are kept on. What the other side owns is never written.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			...guardOptions,
			{
				displayName: 'Prices per Shop',
				name: 'shopPrices',
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				default: {},
				placeholder: 'Add Shop',
				description: 'Shops of a multistore that sell at another price than the others',
				options: [{ displayName: 'Shop', name: 'rows', values: shopRule }],
			},
		],
	},
];

/** One item for each product whose prices change or cannot be told, and at the end how much was looked at. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { articles, products, where } = assortmentArrived(this);
	const owner = String(forRun(this, 'priceOwner', '') ?? '');
	if (owner === '') {
		throw toldError(this.getNode(), stillToChoose('planned', ["'Owner of Prices'"]), {
			description: worded(
				'Choose SnelStart when the shop is to take its prices over from SnelStart.',
				'Kies SnelStart als de webwinkel de prijzen van SnelStart moet overnemen.',
			),
		});
	}
	const options = forRun(this, 'options', {}) as IDataObject;
	const { planned, summary } = planPrices(owner === 'snelStart' ? articles : [], products, {
		...guardsOf(options),
		today: isoIn(this.getTimezone(), Date.now()).slice(0, 10),
		shopRules: shopRulesOf(this, options),
	});
	return itemsOfWhole([
		...planned.map(sealed),
		{ ...summary, articles: articles.length, ...where },
	]);
}

function shopRulesOf(context: IExecuteFunctions, { shopPrices }: IDataObject): ShopPriceRule[] {
	const { rows = [] } = (shopPrices ?? {}) as { rows?: IDataObject[] };
	return rows.map((row) => {
		const shopId = String(row.shopId ?? '').trim();
		const percentage = percentageText(row.percentage);
		if (/^[1-9]\d*$/.test(shopId) && percentage !== null) {
			const priceField = String(row.priceField ?? '').trim();
			return { shopId, percentage, priceField, exclude: listOfTexts(row.exclude) };
		}
		const wrong = percentage === null ? 'Percentage' : 'Shop ID';
		throw toldError(
			context.getNode(),
			worded(
				`'Prices per Shop': '${wrong}' is "${String(percentage === null ? row.percentage : shopId)}", which is none`,
				`'Prices per Shop': '${wrong}' is "${String(percentage === null ? row.percentage : shopId)}", en dat kan niet`,
			),
			{
				description: worded(
					'A shop is told by its number, a percentage is a number such as 5 or -2.5.',
					'Een winkel wordt met zijn nummer aangeduid, een percentage is een getal zoals 5 of -2.5.',
				),
			},
		);
	});
}
