import {
	NodeOperationError,
	updateDisplayOptions,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import type { ArticleStock } from '../../../domain/stock/articleStock';
import { calculateWebStock } from '../../../domain/stock/calculate';
import type { StockPolicy } from '../../../domain/stock/policy';
import { placedOfKind, requiredWebOrders, STOCK_INPUT, WEB_ORDERS_INPUT } from './input';

const properties: INodeProperties[] = [
	{
		displayName: 'Buffer',
		name: 'buffer',
		type: 'number',
		default: 0,
		typeOptions: { minValue: 0, numberPrecision: 0 },
		description: 'Number of pieces of every article (artikel) to keep back from the web shop',
	},
	{
		displayName: 'Maximum',
		name: 'maximum',
		type: 'number',
		default: 0,
		typeOptions: { minValue: 0, numberPrecision: 0 },
		description: 'Most pieces of an article to show in the web shop. Use 0 for no maximum.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		description: 'Settings that most shops leave as they are',
		options: [
			{
				displayName: 'Allow Negative',
				name: 'allowNegative',
				type: 'boolean',
				default: false,
				description: 'Whether to show a shortage as a number below zero instead of 0',
			},
			{
				displayName: 'Stock Basis',
				name: 'stockBasis',
				type: 'options',
				default: 'free',
				description: 'Stock of SnelStart to start from',
				options: [
					{
						name: 'Free Stock',
						value: 'free',
						description: 'What is in stock less what is reserved (vrije voorraad)',
					},
					{
						name: 'Technical Stock',
						value: 'technical',
						description: 'What is in stock, reserved or not (technische voorraad)',
					},
				],
			},
		],
	},
];

export const description = updateDisplayOptions({ show: { operation: ['calculate'] } }, properties);

/** One WebStock item per article, paired with its stock item, and the fence passed through at the end. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const policy = readPolicy(this);
	const { orders, fences } = requiredWebOrders(this);
	const stock = requiredStock(this);
	const indexOf = new Map(stock.map(({ row, index }) => [row.articleId, index]));
	const webStock = calculateWebStock(
		stock.map(({ row }) => row),
		orders.map(({ row }) => row),
		policy,
	);
	return [
		...webStock.map((row) => ({
			json: { ...row } as unknown as IDataObject,
			pairedItem: { item: indexOf.get(row.articleId) ?? 0, input: STOCK_INPUT.index },
		})),
		...fences.map(({ row, index }) => ({
			json: { ...row } as unknown as IDataObject,
			pairedItem: { item: index, input: WEB_ORDERS_INPUT.index },
		})),
	];
}

function requiredStock(context: IExecuteFunctions) {
	const stock = placedOfKind<ArticleStock>(context, STOCK_INPUT, 'articleStock', [
		'articleId',
		'code',
		'free',
		'technical',
		'stockControlled',
		'components',
		'uncounted',
	]);
	if (stock.length > 0) return stock;
	throw new NodeOperationError(
		context.getNode(),
		`No article (artikel) arrived on input '${STOCK_INPUT.name}', so there is no stock to calculate with`,
		{
			description:
				"Connect the output of SnelStart 'Stock: Get Many' to the input 'Stock' and look whether that node found articles. The shop keeps its quantities as they are.",
		},
	);
}

function readPolicy(context: IExecuteFunctions): StockPolicy {
	const buffer = wholeNumber(context, 'buffer', 'Buffer');
	const maximum = wholeNumber(context, 'maximum', 'Maximum');
	const options = context.getNodeParameter('options', 0, {}) as {
		allowNegative?: boolean;
		stockBasis?: StockPolicy['stockBasis'];
	};
	return {
		buffer,
		cap: maximum === 0 ? null : maximum,
		allowNegative: options.allowNegative ?? false,
		stockBasis: options.stockBasis === 'technical' ? 'technical' : 'free',
	};
}

function wholeNumber(context: IExecuteFunctions, name: string, displayName: string): number {
	const value = context.getNodeParameter(name, 0, 0);
	if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
	throw new NodeOperationError(
		context.getNode(),
		`'${displayName}' is ${String(value)}, it has to be a whole number of pieces, 0 or more`,
		{ itemIndex: 0, description: `Set '${displayName}' in this node, or correct its expression.` },
	);
}
