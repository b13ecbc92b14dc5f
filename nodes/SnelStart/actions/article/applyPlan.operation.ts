import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { ArticleChange } from '../../../../domain/stream/articleChange';
import type { AssortmentSummary } from '../../../../domain/stream/assortmentSummary';
import type { PlannedRequest } from '../../../../domain/stream/plannedRequest';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { onlyReportSwitch } from '../../../shared/onlyReportSwitch';
import { flagForRun } from '../../../shared/forRun';
import { itemsOfEach } from '../../../shared/items';
import { carriedOut } from '../carriedOut';
import { writerOptions } from '../writerOptions';
import { importArticles } from './apply/importArticles';
import { worded } from '../../../../domain/words/wording';

export const option = {
	name: 'Apply Plan',
	value: 'applyPlan',
	description:
		'Make and change articles as they were planned, and nothing else. Reads back what was written.',
	action: 'Apply a plan to articles',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		...onlyReportSwitch(
			'Whether to write nothing at all: the last item lists the requests that would be sent',
		),
		default: true,
	},
	writerOptions,
];

const NOT_PLANNED = {
	why: worded(
		'was judged by nobody: nothing says what is to be written of it',
		'is door niets beoordeeld: niets zegt wat ervan moet worden geschreven',
	),
	advice: worded(
		"Put the node 'Web Article: Plan Import' before this one.",
		"Zet de node 'Web Article: Plan Import' voor deze.",
	),
};

const DOOR: Door<'articleChange' | 'assortmentSummary'> = {
	takes: ['articleChange', 'assortmentSummary'],
	refuses: { shopProduct: NOT_PLANNED, pricedArticle: NOT_PLANNED },
};

/** Each article goes on with what was written of it; the summary ends with what it came to. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { placed } = arrivedAt(this, DOOR);
	const onlyReport = flagForRun(this, 'onlyReport', description);
	const rows = placed('articleChange');
	const toDo = rows.filter(
		({ row }) => ['write', 'create'].includes(row.action) && row.outcome === 'planned',
	);
	let requests: readonly PlannedRequest[] = [];
	const done = await carriedOut(
		this,
		toDo.map(({ row }) => row),
		onlyReport,
		{
			apply: async (client, changes, stop) =>
				await importArticles(client, changes, stop, onlyReport),
			reported: (changes, sent) => {
				requests = sent;
				return changes.map(asReported);
			},
		},
	);
	const byIndex = new Map(toDo.map(({ index }, place) => [index, done[place]]));
	const changes = rows.map(({ row, index }) => ({
		row: withoutSeal(byIndex.get(index) ?? row),
		index,
	}));
	const summaries = placed('assortmentSummary').map(({ row, index }) => ({
		row: {
			...row,
			written: writtenOf(done),
			...(onlyReport ? { requests: [...requests] } : {}),
		} satisfies AssortmentSummary,
		index,
	}));
	return itemsOfEach([...changes, ...summaries]);
}

const asReported = (change: ArticleChange): ArticleChange =>
	change.outcome === 'written' ? { ...change, outcome: 'reported' } : change;

function withoutSeal(change: ArticleChange): ArticleChange {
	const told = { ...change };
	delete told.seal;
	return told;
}

function writtenOf(done: readonly ArticleChange[]): AssortmentSummary['written'] {
	const of = (...outcomes: Array<ArticleChange['outcome']>): number =>
		done.filter(({ outcome }) => outcomes.includes(outcome)).length;
	return { done: of('written', 'settled'), failed: of('failed', 'partly') };
}
