import type { IExecuteFunctions } from 'n8n-workflow';

import { calculateWebStock } from '../../../domain/stock/calculate';
import { stockBook } from '../../../domain/stock/stockBook';
import { stockHints } from '../../../domain/stock/stockHints';
import { unclaimed } from '../../../domain/stock/unclaimed';
import type { UnclaimedQuantity } from '../../../domain/stream/fence';
import type { WebStock } from '../../../domain/stream/webStock';
import { byPresentCodes } from './byPresentCodes';
import { readPolicy } from './readPolicy';
import { requireSameRun } from './requireSameRun';
import { stockInput, type StockInput } from './stockInput';
import { webOrdersInput, type WebOrdersInput } from './webOrdersInput';

/** Both inputs, and the web stock that follows from them under the settings of the node. */
export interface WorkedOut extends StockInput, WebOrdersInput {
	webStock: WebStock[];
	/** What could be kept back of no article. */
	unclaimed: UnclaimedQuantity[];
	hints: string[];
}

/** Works out the web stock. Throws a NodeOperationError when an input or a setting is not usable. */
export function workOut(context: IExecuteFunctions): WorkedOut {
	const policy = readPolicy(context);
	const { orders, fences } = webOrdersInput(context);
	const { articles, cursors, behind } = stockInput(context);
	requireSameRun(context, behind, fences);
	const rows = articles.map(({ row }) => row);
	const packs = fences.flatMap(({ row }) => row.packs ?? []);
	const imported = byPresentCodes(context, orders, rows);
	return {
		articles,
		cursors,
		behind,
		orders,
		fences,
		webStock: calculateWebStock(rows, imported.orders, policy, packs),
		unclaimed: unclaimed(stockBook(rows, policy.stockBasis, packs), imported.orders),
		hints: [...stockHints(rows, policy, packs), ...imported.hints],
	};
}
