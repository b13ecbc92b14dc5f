import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { buildResultReport, type ResultFacts } from '../../../domain/report/results/buildResultReport';
import { resultCsv } from '../../../domain/report/results/resultCsv';
import { resultOfGoods } from '../../../domain/report/results/resultOfGoods';
import { resultOfStatus } from '../../../domain/report/results/resultOfStatus';
import { resultPage } from '../../../domain/report/results/resultPage';
import { isoIn } from '../../../domain/words/isoIn';
import type { Language } from '../../../domain/words/wording';
import { arrivedAt, type Arrived, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { pageFiles } from '../../shared/pageFiles';
import { pageLanguage } from '../../shared/pageLanguage';
import { failureIn } from './failureIn';

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
	const failures = arrived.items.flatMap(failureIn).map(({ message }) => message);
	const report = buildResultReport({ ...(factsOfGoods(arrived) ?? factsOfStatuses(arrived)), failures });
	const language: Language = forRun(this, 'language', 'nl') === 'en' ? 'en' : 'nl';
	const html = resultPage(report, language);
	const at = isoIn(this.getTimezone(), Date.now()).slice(0, 16).replace(/[T:]/g, '-');
	const name = `${language === 'nl' ? 'rapport' : 'report'}-${at}`;
	const binary = await pageFiles(this, name, { html, csv: resultCsv(report, language) });
	return [{ json: { ...report, html } as unknown as IDataObject, binary, pairedItem: { item: 0 } }];
}

type Facts = Omit<ResultFacts, 'failures'>;

type Came = Pick<
	Arrived<'plannedStatus' | 'statusSummary' | 'productChange' | 'priceChange' | 'assortmentSummary'>,
	'rows'
>;

function factsOfStatuses({ rows }: Came): Facts {
	const [summary] = rows('statusSummary');
	return {
		about: 'statuses',
		rows: rows('plannedStatus').map(resultOfStatus),
		looked: summary ? { all: summary.orders, same: summary.upToDate + summary.movedOn } : null,
	};
}

/** Null where nothing of products or prices came in. */
function factsOfGoods({ rows }: Came): Facts | null {
	const [summary] = rows('assortmentSummary');
	const goods = rows('productChange', 'priceChange');
	if (!summary && goods.length === 0) return null;
	const isAbout = goods.some(({ kind }) => kind === 'productChange') ? 'products' : 'prices';
	return {
		about: summary?.about ?? isAbout,
		rows: goods.map(resultOfGoods),
		looked: summary
			? { all: summary.matched, same: Math.max(0, summary.matched - goods.length) }
			: null,
	};
}
