import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import type { AssortmentChanges } from '../../../../domain/stream/assortmentChanges';
import type { AssortmentSummary } from '../../../../domain/stream/assortmentSummary';
import type { PlannedPrice } from '../../../../domain/stream/plannedPrice';
import type { PlannedProduct } from '../../../../domain/stream/plannedProduct';
import type { PriceChange } from '../../../../domain/stream/priceChange';
import type { ProductChange } from '../../../../domain/stream/productChange';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { onlyReportSwitch } from '../../../shared/onlyReportSwitch';
import { flagForRun, forRun } from '../../../shared/forRun';
import { itemsOfEach } from '../../../shared/items';
import { timeBudget, timeBudgetOption } from '../../../shared/timeBudget';
import { applyPlan } from '../../assortment/applyPlan';
import { openShop, type Shop } from '../../client/shop';
import { DryShop } from '../../stock/dryShop';
import { isMatchField } from '../../stock/matchField';
import { setManyOptions } from '../stock/setMany.options';
import { worded } from '../../../../domain/words/wording';

export const option = {
	name: 'Apply Plan',
	value: 'applyPlan',
	description:
		'Write fields and prices of products as they were planned, and nothing else. Reads back what was written.',
	action: 'Apply a plan to products',
};

export const runsOnce = true;

const shared = (...names: string[]): INodeProperties[] =>
	setManyOptions.filter(({ name }) => names.includes(name));

const BATCH_SIZE = 50;

export const description: INodeProperties[] = [
	{
		...onlyReportSwitch(
			'Whether to write nothing at all: the last item lists the requests that would be sent',
		),
		default: true,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Batch Size',
				name: 'batchSize',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 80 },
				default: BATCH_SIZE,
				description:
					'Number of products or prices to write per request. Lower it when the shop runs into its time limit.',
			},
			...shared('matchOn', 'maxConcurrentRequests'),
			timeBudgetOption,
			{
				displayName: 'Write With',
				name: 'writeWith',
				type: 'options',
				default: 'automatic',
				description: 'Kind of request to write products with',
				options: [
					{
						name: 'Automatic',
						value: 'automatic',
						description:
							'Changed fields alone (PATCH) from PrestaShop 8 on, the whole product (PUT) where shop or key does not take that',
					},
					{
						name: 'PUT Only',
						value: 'put',
						description: 'The whole product as it was read, in every version',
					},
				],
			},
		],
	},
];

const NOT_PLANNED = {
	why: worded(
		'was judged by nobody: nothing says what is to be written of it',
		'is door niets beoordeeld: niets zegt wat ervan moet worden geschreven',
	),
	advice: worded(
		"Put the node 'Web Article: Plan Articles' or 'Plan Prices' before this one.",
		"Zet de node 'Web Article: Plan Articles' of 'Plan Prices' voor deze.",
	),
};

const DOOR: Door<'plannedProduct' | 'plannedPrice' | 'assortmentSummary'> = {
	takes: ['plannedProduct', 'plannedPrice', 'assortmentSummary'],
	refuses: { shopProduct: NOT_PLANNED, pricedArticle: NOT_PLANNED },
};

/** Each product goes on with what was written of it; the summary ends with what it came to. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { placed } = arrivedAt(this, DOOR);
	const onlyReport = flagForRun(this, 'onlyReport', description);
	const options = forRun(this, 'options', {}) as IDataObject;
	const rows = placed('plannedProduct', 'plannedPrice');
	const shops = new Map<string, Shop>();
	const dryShop = onlyReport ? new DryShop() : null;
	const shopById = async (shopId: string): Promise<Shop> => {
		const known = shops.get(shopId);
		if (known) return known;
		const concurrent = Number(options.maxConcurrentRequests ?? 4);
		const opened = await openShop(this, concurrent, shopId || undefined);
		const shop = dryShop?.over(opened) ?? opened;
		shops.set(shopId, shop);
		return shop;
	};
	const done = await applyPlan(
		rows.map(({ row }) => row),
		shopById,
		{
			batchSize: Number(options.batchSize ?? BATCH_SIZE),
			patches: options.writeWith !== 'put',
			isDry: onlyReport,
			budget: timeBudget(this),
		},
		isMatchField(options.matchOn) ? options.matchOn : 'reference',
	);
	const changes = rows.map(({ index }, place) => ({ row: changeOf(done[place]), index }));
	const writes = [...shops.values()].reduce((sum, shop) => sum + shop.writes(), 0);
	const summaries = placed('assortmentSummary').map(({ row, index }) => ({
		row: {
			...row,
			written: writtenOf(done, writes),
			...(dryShop ? { requests: dryShop.requests() } : {}),
		} satisfies AssortmentSummary,
		index,
	}));
	return itemsOfEach([...changes, ...summaries]);
}

function changeOf(item: PlannedProduct | PlannedPrice): ProductChange | PriceChange {
	const told = { ...item };
	delete told.seal;
	return told.kind === 'plannedProduct'
		? { ...told, kind: 'productChange' }
		: { ...told, kind: 'priceChange' };
}

function writtenOf(
	done: readonly AssortmentChanges[],
	writeRequests: number,
): AssortmentSummary['written'] {
	const of = (...outcomes: Array<AssortmentChanges['outcome']>): number =>
		done.filter(({ outcome }) => outcomes.includes(outcome)).length;
	return { done: of('written', 'settled'), failed: of('failed', 'partly'), writeRequests };
}
