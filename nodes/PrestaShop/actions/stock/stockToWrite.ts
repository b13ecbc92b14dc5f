import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { webStocksOf } from '../../../../domain/stock/table/webStocksOf';
import type { WebStock } from '../../../../domain/stream/webStock';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { flagForRun, forRun } from '../../../shared/forRun';
import type { Refusal } from '../../../shared/refusal';
import { isMatchField, type MatchField } from '../../stock/matchField';
import { listOfTexts } from '../../../shared/listOfTexts';
import {
	DEFAULT_LARGEST_FALL,
	DEFAULT_PAGE_SIZE,
	DEFAULT_SMALLEST_COVERAGE,
} from './setMany.options';
import type { Fence } from '../../../../domain/stream/fence';
import { fenceMark } from '../../../../domain/stream/fenceMark';
import type { StockCursor } from '../../../../domain/stream/stockCursor';
import { worded } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

/** Input items and parameters of 'Set Many' as the rules need them. */
export interface StockToWrite {
	items: WebStock[];
	fence: Fence;
	/** Where to go on next time; undefined when the whole catalogue is read each time. */
	cursor: StockCursor | undefined;
	/** Whether only changed articles were read, so that nothing is known of the others. */
	partial: boolean;
	onlyReport: boolean;
	/** Shops of a multistore, none for the shop behind the URL. */
	shopIds: string[];
	matchField: MatchField;
	smallestCoverage: number;
	/** Percent of what the shop shows that may not come to 0 at once. */
	largestFall: number;
	/** Whether PATCH may be tried. */
	mayPatch: boolean;
	batchSize: number;
	maxConcurrent: number;
	pageSize: number;
}

/** @param properties those of the operation, for what it calls them */
export function stockToWrite(
	context: IExecuteFunctions,
	properties: readonly INodeProperties[],
): StockToWrite {
	const { rows } = arrivedAt(context, DOOR);
	const options = forRun(context, 'options', {}) as IDataObject;
	const fence = lastFence(context, rows('fence'));
	const cursor = rows('stockCursor').at(-1);
	const stock = rows('webStock', 'webStockTable');
	requireSameRun(context, stock, rows('fence'));
	return {
		items: stock.flatMap(webStocksOf),
		fence,
		cursor,
		partial: cursor !== undefined && !cursor.complete,
		onlyReport: flagForRun(context, 'onlyReport', properties),
		shopIds: shopIdsOf(options.shops, fence),
		matchField: isMatchField(options.matchOn) ? options.matchOn : 'reference',
		smallestCoverage: Number(options.smallestCoverage ?? DEFAULT_SMALLEST_COVERAGE),
		largestFall: Number(options.largestFallToZero ?? DEFAULT_LARGEST_FALL),
		mayPatch: options.writeWith !== 'put',
		batchSize: Number(options.batchSize ?? 50),
		maxConcurrent: Number(options.maxConcurrentRequests ?? 4),
		pageSize: Number(options.pageSize ?? DEFAULT_PAGE_SIZE),
	};
}

const NOT_CALCULATED: Refusal = {
	why: worded(
		'is stock of SnelStart: what orders take from it is not subtracted yet',
		'is voorraad van SnelStart: wat orders ervan afnemen is er nog niet af',
	),
	advice: worded(
		"Put the node 'Web Stock: Calculate' between 'SnelStart: Stock: Get Many' and this one.",
		"Zet de node 'Web Stock: Calculate' tussen 'SnelStart: Stock: Get Many' en deze.",
	),
};

/** Orders may come along: what they take has been subtracted by whoever calculated the web stock. */
const DOOR: Door<'webStock' | 'webStockTable' | 'stockCursor' | 'fence'> = {
	takes: ['webStock', 'webStockTable', 'stockCursor', 'fence'],
	refuses: { articleStock: NOT_CALCULATED, articleStockTable: NOT_CALCULATED },
};

/** Without the fence nobody knows which orders the numbers take into account, so nothing may be written. */
function lastFence(context: IExecuteFunctions, fences: readonly Fence[]): Fence {
	const fence = fences.at(-1);
	if (fence !== undefined) return fence;
	throw toldError(
		context.getNode(),
		worded(
			'Stock is only written when the web orders were read in the same run',
			'Voorraad wordt alleen geschreven als de weborders in dezelfde uitvoering zijn gelezen',
		),
		{
			description: worded(
				"The input holds no fence (grens). Connect 'Get Many Web Orders' to 'Web Stock: Calculate' before this node, and let nothing in between drop its last item.",
				"De invoer bevat geen grens (fence). Zet 'Get Many Web Orders' en 'Web Stock: Calculate' voor deze node, en laat niets daartussen het laatste item weglaten.",
			),
			itemIndex: 0,
		},
	);
}

/** Stock that was calculated behind another fence misses what was sold since. */
function requireSameRun(
	context: IExecuteFunctions,
	stock: ReadonlyArray<{ behind?: string }>,
	fences: readonly Fence[],
): void {
	const marks = fences.map(fenceMark);
	const isOther = ({ behind }: { behind?: string }) =>
		behind !== undefined && !marks.includes(behind);
	const itemIndex = stock.findIndex(isOther);
	if (itemIndex === -1) return;
	throw toldError(
		context.getNode(),
		worded(
			'Web stock (webvoorraad) of another run arrived: nothing was written',
			'Er kwam webvoorraad van een andere uitvoering binnen: er is niets geschreven',
		),
		{
			description: worded(
				"What was sold since would be sold again. Unpin the data of the nodes before this one, and connect it to the output of 'Web Stock: Calculate' alone.",
				"Wat sindsdien is verkocht zou opnieuw worden verkocht. Maak vastgezette gegevens (pin data) van de nodes hiervoor los, en verbind deze node alleen met de uitvoer van 'Web Stock: Calculate'.",
			),
			itemIndex,
		},
	);
}

function shopIdsOf(option: unknown, fence: Fence): string[] {
	const chosen = listOfTexts(option);
	return chosen.length > 0 ? chosen : (fence.shopIds ?? []);
}
