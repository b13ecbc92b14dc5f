import type { IExecuteFunctions } from 'n8n-workflow';

import { stockSums } from '../../../domain/stock/stockSums';
import { stockBook } from '../../../domain/stock/stockBook';
import { stockHints } from '../../../domain/stock/stockHints';
import type { StockSum } from '../../../domain/stock/stockSum';
import { unclaimed } from '../../../domain/stock/unclaimed';
import type { UnclaimedQuantity } from '../../../domain/stream/fence';
import { byPresentCodes } from './byPresentCodes';
import { readPolicy } from './readPolicy';
import { requireSameRun } from './requireSameRun';
import { stockInput, type StockInput } from './stockInput';
import { webOrdersInput, type WebOrdersInput } from './webOrdersInput';
import { worded, type Wording } from '../../../domain/words/wording';
import { agreeing } from '../../../domain/words/counted';

/** Both inputs, and the web stock that follows from them under the settings of the node. */
export interface WorkedOut extends StockInput, WebOrdersInput {
	sums: StockSum[];
	/** What could be kept back of no article. */
	unclaimed: UnclaimedQuantity[];
	hints: Wording[];
}

/** Works out the web stock. Throws a NodeOperationError when an input or a setting is not usable. */
export function workOut(context: IExecuteFunctions): WorkedOut {
	const policy = readPolicy(context);
	const { orders, fences, leftOut } = webOrdersInput(context);
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
		leftOut,
		sums: stockSums(rows, imported.orders, policy, packs),
		unclaimed: unclaimed(stockBook(rows, policy.stockBasis, packs), imported.orders),
		hints: [...stockHints(rows, policy, packs), ...imported.hints, ...leftOutHint(leftOut)],
	};
}

/** A filter before the import keeps orders out of SnelStart; in the shop they hold their goods all the same. */
const leftOutHint = (references: readonly string[]): Wording[] =>
	references.length === 0
		? []
		: [
				worded(
					`${references.length} of the web orders that were read did not come as far as the web stock, because a node between took them out: ${references.slice(0, 10).join(', ')}${references.length > 10 ? ' and others' : ''}. Their goods are kept back.`,
					`${references.length} van de gelezen weborders ${agreeing(references.length, 'kwam', 'kwamen')} niet tot bij de webvoorraad, omdat een stap ertussen ${agreeing(references.length, 'die', 'ze')} eruit haalde: ${references.slice(0, 10).join(', ')}${references.length > 10 ? ' en andere' : ''}. De goederen daarvan blijven gereserveerd.`,
				),
			];
