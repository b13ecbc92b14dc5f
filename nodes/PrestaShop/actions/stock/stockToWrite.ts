import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { webStocksIn } from '../../../../domain/stock/stockTable';
import type { WebStock } from '../../../../domain/stream/webStock';
import { ofKind } from '../../../shared/items';
import { isMatchField, type MatchField } from '../../stock/matchField';
import { listOfTexts } from '../../../shared/listOfTexts';
import { DEFAULT_SMALLEST_COVERAGE } from './setMany.options';
import type { Fence } from '../../../../domain/stream/fence';
import type { StockCursor } from '../../../../domain/stream/stockCursor';

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
	/** Whether PATCH may be tried. */
	mayPatch: boolean;
	batchSize: number;
	maxConcurrent: number;
	pageSize: number;
}

export function stockToWrite(context: IExecuteFunctions): StockToWrite {
	const input = context.getInputData();
	const options = context.getNodeParameter('options', 0, {});
	const fence = fenceOf(context, input);
	const cursor = ofKind<StockCursor>(input, 'stockCursor').at(-1);
	return {
		items: webStocksIn(input.map(({ json }) => json)),
		fence,
		cursor,
		partial: cursor !== undefined && !cursor.complete,
		onlyReport: context.getNodeParameter('onlyReport', 0, false) === true,
		shopIds: shopIdsOf(options.shopIds, fence),
		matchField: isMatchField(options.matchOn) ? options.matchOn : 'reference',
		smallestCoverage: Number(options.smallestCoverage ?? DEFAULT_SMALLEST_COVERAGE),
		mayPatch: options.writeWith !== 'put',
		batchSize: Number(options.batchSize ?? 50),
		maxConcurrent: Number(options.maxConcurrentRequests ?? 4),
		pageSize: Number(options.pageSize ?? 1000),
	};
}

/** Without the fence nobody knows which orders the numbers take into account, so nothing may be written. */
function fenceOf(context: IExecuteFunctions, input: readonly INodeExecutionData[]): Fence {
	const fence = ofKind<Fence>(input, 'fence').at(-1);
	if (fence !== undefined && /^\d+$/.test(fence.lastOrderId)) return fence;
	throw new NodeOperationError(
		context.getNode(),
		'Stock is only written when the web orders were read in the same run',
		{
			description:
				"The input holds no fence (grens). Connect 'Get Many Web Orders' to 'Web Stock: Calculate' before this node, and let nothing in between drop its last item.",
			itemIndex: 0,
		},
	);
}

function shopIdsOf(option: unknown, fence: Fence): string[] {
	const chosen = listOfTexts(option);
	return chosen.length > 0 ? chosen : (fence.shopIds ?? []);
}
