import type { IExecuteFunctions } from 'n8n-workflow';

import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from '../../../domain/stock/calculate';
import { stockHints } from '../../../domain/stock/stockHints';
import type { WebStock } from '../../../domain/stream/webStock';
import { requiredStock, requiredWebOrders, type Placed } from './input';
import { readPolicy } from './readPolicy';
import type { Fence } from '../../../domain/stream/fence';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';

/** Both inputs, and the web stock that follows from them under the settings of the node. */
export interface WorkedOut {
	articles: Array<Placed<ArticleStock>>;
	orders: Array<Placed<ImportedOrder>>;
	fences: Array<Placed<Fence>>;
	webStock: WebStock[];
	hints: string[];
}

/** Works out the web stock. Throws a NodeOperationError when an input or a setting is not usable. */
export function workOut(context: IExecuteFunctions): WorkedOut {
	const policy = readPolicy(context);
	const { orders, fences } = requiredWebOrders(context);
	const articles = requiredStock(context);
	const rows = articles.map(({ row }) => row);
	const packs = fences.flatMap(({ row }) => row.packs ?? []);
	const imported = orders.map(({ row }) => row);
	return {
		articles,
		orders,
		fences,
		webStock: calculateWebStock(rows, imported, policy, packs),
		hints: stockHints(rows, policy, packs),
	};
}
