import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { type ArticleStock } from '../../../../domain/stream/articleStock';
import { articleStockTable } from '../../../../domain/stock/table/articleStockTable';
import type { Fence } from '../../../../domain/stream/fence';
import type { ImportedOrder } from '../../../../domain/stream/importedOrder';
import { fenceMark } from '../../../../domain/stream/fenceMark';
import { forRun } from '../../../shared/forRun';
import { sealed } from '../../../../domain/stream/seal';
import { byCode } from '../../../../domain/stock/byCode';

export const outputOption: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	default: 'items',
	description: 'How to put the articles out',
	options: [
		{
			name: 'One Compact Item',
			value: 'table',
			description: 'All articles in one table, so that n8n stores little of a large run',
		},
		{
			name: 'One Item per Article',
			value: 'items',
			description: 'For nodes in between to read and change',
		},
	],
};

/** What came along with the articles. */
interface Beside {
	fence: Fence | undefined;
	webOrders: readonly ImportedOrder[];
}

/** Articles that web orders name by their id: what the sales order of an edited one takes. */
const idsIn = (webOrders: readonly ImportedOrder[]): ReadonlySet<string> =>
	new Set(webOrders.flatMap(({ booked = [] }) => booked.map(({ articleId }) => articleId)));

/** The articles one by one, or as the option says in one table; each with the mark of the fence that came along. */
export function asPutOut(
	articles: readonly ArticleStock[],
	context: IExecuteFunctions,
	{ fence, webOrders }: Beside,
): readonly object[] {
	const behind = fence ? { behind: fenceMark(fence) } : {};
	return forRun(context, 'options.output', 'items') === 'table'
		? [sealed({ ...articleStockTable([...articles].sort(byCode), idsIn(webOrders)), ...behind })]
		: articles.map((article) => sealed({ ...article, readAmong: articles.length, ...behind }));
}
