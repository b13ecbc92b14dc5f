import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { asImported } from '../../../domain/order/plan/asImported';
import { buildRunReport } from '../../../domain/report/buildRunReport';
import { daysWithRun } from '../../../domain/report/daysWithRun';
import { openMatters } from '../../../domain/report/openMatters';
import { reportCsv } from '../../../domain/report/page/reportCsv';
import { reportPage } from '../../../domain/report/page/reportPage';
import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import type { RunReport } from '../../../domain/stream/runReport';
import { arrivedAt, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { NOT_IMPORTED } from '../../shared/notImported';
import { pageLanguage, pageLanguageOf } from '../../shared/pageLanguage';
import { failureIn } from './failureIn';
import { lastRun } from './lastRun';
import { marksOf } from './marksOf';
import { reportFiles } from './reportFiles';
import { TASK_KINDS, taskFactsOf } from './taskFactsOf';
import { taskItem } from './taskItem';

export const option = {
	name: 'Report',
	value: 'report',
	description:
		'Sum up a run in one item: orders created, waiting and blocked, quantities changed; changes nothing',
	action: 'Report on a run',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Report On',
		name: 'reportOn',
		type: 'options',
		default: 'ordersAndStock',
		description:
			'What the workflow does: stock that is not written is only missed where it should be',
		options: [
			{
				name: 'Changes After the Import',
				value: 'changes',
				description:
					"The workflow follows up imported orders; connect 'Apply Changes' to 'Web Orders' alone",
			},
			{
				name: 'Comparison with Another Link',
				value: 'comparison',
				description:
					"The workflow compares web orders with what another link made of them; connect 'Compare' to 'Web Orders' alone",
			},
			{
				name: 'Customers',
				value: 'customers',
				description:
					"The workflow keeps customer cards up to date; connect 'Update Customer Cards' to 'Web Orders' alone",
			},
			{
				name: 'Orders and Stock',
				value: 'ordersAndStock',
				description:
					'The workflow imports orders (importeren orders) and exports stock (exporteren voorraad)',
			},
			{
				name: 'Orders Only',
				value: 'orders',
				description: "The workflow imports orders (importeren orders); connect 'Web Orders' alone",
			},
			{
				name: 'Payments',
				value: 'payments',
				description:
					"The workflow books payments on invoices; connect 'Book Payments' to 'Web Orders' alone",
			},
			{
				name: 'Prices and Articles',
				value: 'assortment',
				description:
					"The workflow brings prices or articles to the shop; connect 'Apply Plan' to 'Web Orders' alone",
			},
			{
				name: 'Status Told to the Shop',
				value: 'statuses',
				description:
					"The workflow tells the shop how far its orders are; connect 'Apply Status' to 'Web Orders' alone",
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			pageLanguage,
			{
				displayName: 'Longest List',
				name: 'longestList',
				type: 'number',
				default: 500,
				typeOptions: { minValue: 1, numberPrecision: 0 },
				description:
					'Most rows that each list of the report shows. Counts tell of all of them, and what is left out is counted too.',
			},
			{
				displayName: 'Page and Table',
				name: 'page',
				type: 'boolean',
				default: false,
				description:
					'Whether to make the report a page (HTML) and a table (CSV) as well, to look at in n8n, to mail or to print. The page opens without internet.',
			},
		],
	},
];

const STOCK_INPUT: Door<'stockChange' | 'stockSummary'> = {
	index: 0,
	name: 'Stock',
	takes: ['stockChange', 'stockSummary'],
};

const ORDER_KINDS = [
	'importedOrder',
	'plannedOrder',
	'fence',
	'orderChange',
	'followSummary',
] as const;

const WEB_ORDERS_INPUT: Door<(typeof ORDER_KINDS)[number] | (typeof TASK_KINDS)[number]> = {
	index: 1,
	name: 'Web Orders',
	takes: [...ORDER_KINDS, ...TASK_KINDS],
	needs: { importedOrder: ['totals'] },
	allowsChanged: 'everything',
	refuses: { webOrder: NOT_IMPORTED },
};

const EARLIER = 2;

/** The report of the run before: what it told already is not new. In its place may come its row in the archive. */
const EARLIER_INPUT: Door<'runReport'> = {
	index: EARLIER,
	name: 'Earlier Report',
	takes: ['runReport'],
};

/** One item for the whole run. It tells what is missing instead of refusing: half a report beats none. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const stock = arrivedAt(this, STOCK_INPUT);
	const webOrders = arrivedAt(this, WEB_ORDERS_INPUT);
	const reportOn = forRun(this, 'reportOn', 'ordersAndStock');
	const items = [...webOrders.items, ...stock.items];
	const pairedItem = { item: 0, input: stock.items.length > 0 ? 0 : 1 };
	const wantsPage = forRun(this, 'options.page', false) === true;
	const task = taskFactsOf(String(reportOn), webOrders);
	if (task !== null) {
		const language = wantsPage ? pageLanguageOf(this, 'options.language') : null;
		return [{ ...(await taskItem(this, items, task, language)), pairedItem }];
	}
	const archived = lastRun(this, EARLIER);
	const facts = {
		withStock: reportOn === 'ordersAndStock',
		follow:
			reportOn === 'changes'
				? {
						changes: webOrders.rows('orderChange'),
						summary: webOrders.rows('followSummary')[0] ?? null,
					}
				: null,
		orders: webOrders.rows('importedOrder', 'plannedOrder').map(asImported),
		fence: webOrders.rows('fence')[0] ?? null,
		changes: stock.rows('stockChange'),
		summary: stock.rows('stockSummary')[0] ?? null,
		failures: items.flatMap(failureIn),
		earlier: arrivedAt(this, EARLIER_INPUT).rows('runReport')[0] ?? archived,
		run: marksOf(this, items),
	};
	const longest = Number(forRun(this, 'options.longestList', 500));
	const report = buildRunReport(facts, longest >= 1 ? Math.floor(longest) : 500);
	const pages = wantsPage ? await pagesOf(this, report, archived) : {};
	return [
		{
			json: { ...report, ...pages.texts } as unknown as IDataObject,
			pairedItem,
			...(pages.binary ? { binary: pages.binary } : {}),
		},
	];
}

interface Pages {
	texts?: { html: string };
	binary?: INodeExecutionData['binary'];
}

/** The report as a page and as a table, with what the archive tells of the last month where there is one. */
async function pagesOf(
	context: IExecuteFunctions,
	report: RunReport,
	archived: ArchivedRun | null,
): Promise<Pages> {
	const language = pageLanguageOf(context, 'options.language');
	const { at } = report.run;
	const days = archived ? daysWithRun(report, archived, openMatters(report, archived, at)) : [];
	const html = reportPage(report, language, days);
	const texts = { html, csv: reportCsv(report, language) };
	return {
		texts: { html },
		binary: await reportFiles(context, { run: report.run, language }, texts),
	};
}
