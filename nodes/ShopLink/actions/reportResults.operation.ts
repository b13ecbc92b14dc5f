import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { buildResultReport } from '../../../domain/report/results/buildResultReport';
import { resultCsv } from '../../../domain/report/results/resultCsv';
import { resultOfStatus } from '../../../domain/report/results/resultOfStatus';
import { resultPage } from '../../../domain/report/results/resultPage';
import { isoIn } from '../../../domain/words/isoIn';
import type { Language } from '../../../domain/words/wording';
import { arrivedAt, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { pageFiles } from '../../shared/pageFiles';
import { pageLanguage } from '../../shared/pageLanguage';
import { failureIn } from './failureIn';

export const option = {
	name: 'Report Results',
	value: 'reportResults',
	description:
		'Sum up in one item, with a page and a table, what was told to the shop; changes nothing',
	action: 'Report on results',
};

export const runsOnce = true;

export const description: INodeProperties[] = [pageLanguage];

const DOOR: Door<'plannedStatus' | 'statusSummary'> = {
	takes: ['plannedStatus', 'statusSummary'],
	allowsChanged: 'everything',
};

/** One item for the whole run, with its page (HTML) and its table (CSV). */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, rows } = arrivedAt(this, DOOR);
	const [summary] = rows('statusSummary');
	const report = buildResultReport({
		about: 'statuses',
		rows: rows('plannedStatus').map(resultOfStatus),
		looked: summary ? { all: summary.orders, same: summary.upToDate + summary.movedOn } : null,
		failures: items.flatMap(failureIn).map(({ message }) => message),
	});
	const language: Language = forRun(this, 'language', 'nl') === 'en' ? 'en' : 'nl';
	const html = resultPage(report, language);
	const at = isoIn(this.getTimezone(), Date.now()).slice(0, 16).replace(/[T:]/g, '-');
	const name = `${language === 'nl' ? 'rapport' : 'report'}-${at}`;
	const binary = await pageFiles(this, name, { html, csv: resultCsv(report, language) });
	return [{ json: { ...report, html } as unknown as IDataObject, binary, pairedItem: { item: 0 } }];
}
