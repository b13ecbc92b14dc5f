import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { resultOfGoods } from '../../../domain/report/results/resultOfGoods';
import { resultOfStatus } from '../../../domain/report/results/resultOfStatus';
import { resultsReport, type ResultFacts } from '../../../domain/report/results/resultsReport';
import type { Language } from '../../../domain/words/wording';
import { arrivedAt, type Arrived, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { pageLanguage } from '../../shared/pageLanguage';
import { taskItem } from './taskItem';

export const option = {
	name: 'Report Results',
	value: 'reportResults',
	description:
		'Sum up in one item, with a page and a table, what was told or written to the shop; changes nothing',
	action: 'Report on results',
};

export const runsOnce = true;

export const description: INodeProperties[] = [pageLanguage];

const DOOR: Door<
	'plannedStatus' | 'statusSummary' | 'productChange' | 'priceChange' | 'assortmentSummary'
> = {
	takes: ['plannedStatus', 'statusSummary', 'productChange', 'priceChange', 'assortmentSummary'],
	allowsChanged: 'everything',
};

/** One item for the whole run, with its page (HTML) and its table (CSV). */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const arrived = arrivedAt(this, DOOR);
	const facts = factsOfGoods(arrived) ?? factsOfStatuses(arrived);
	const language: Language = forRun(this, 'language', 'nl') === 'en' ? 'en' : 'nl';
	const item = await taskItem(this, arrived.items, resultsReport(facts), language);
	return [{ ...item, pairedItem: { item: 0 } }];
}

type Came = Pick<
	Arrived<
		'plannedStatus' | 'statusSummary' | 'productChange' | 'priceChange' | 'assortmentSummary'
	>,
	'rows'
>;

function factsOfStatuses({ rows }: Came): ResultFacts {
	const [summary] = rows('statusSummary');
	return {
		about: 'statuses',
		rows: rows('plannedStatus').map(resultOfStatus),
		looked: summary?.orders ?? null,
	};
}

/** Null where nothing of products or prices came in. */
function factsOfGoods({ rows }: Came): ResultFacts | null {
	const [summary] = rows('assortmentSummary');
	const goods = rows('productChange', 'priceChange');
	if (!summary && goods.length === 0) return null;
	const isAbout = goods.some(({ kind }) => kind === 'productChange') ? 'products' : 'prices';
	return {
		about: summary?.about ?? isAbout,
		rows: goods.map(resultOfGoods),
		looked: summary?.matched ?? null,
	};
}
