import type { ArticleStock, UncountedQuantity } from '../../stream/articleStock';
import type { LocalStock } from '../../stream/localStock';
import { grouped } from '../../words/grouped';
import { keyIn } from './keyLine';

/** The articles of a local SnelStart as `Web Stock: Calculate` takes them, from the rows of the query. */
export function localArticles(rows: readonly LocalStock[]): ArticleStock[] {
	const of = (what: LocalStock['what']) => rows.filter((row) => row.what === what);
	const articles = of('article');
	const codes = new Map(articles.map((row) => [row.article_id, row.code ?? '']));
	const components = grouped(of('component'), ({ article_id: id }) => id ?? '');
	const orders = grouped(of('order'), ({ article_id: id }) => id ?? '');
	return articles.map((row): ArticleStock => {
		const id = row.article_id ?? '';
		return {
			kind: 'articleStock',
			articleId: id,
			code: row.code ?? '',
			name: row.name ?? '',
			free: row.free_stock,
			technical: row.technical_stock,
			stockControlled: row.stock_controlled !== 0,
			inactive: row.inactive !== 0,
			components: (components.get(id) ?? []).map(({ component_id: part, quantity }) => ({
				articleId: part ?? '',
				code: codes.get(part) ?? '',
				quantity: quantity ?? 0,
			})),
			uncounted: (orders.get(id) ?? []).filter(isUncounted).map(uncountedOf),
			readAmong: articles.length,
		};
	});
}

const isUncounted = ({ quantity }: LocalStock): boolean => (quantity ?? 0) !== 0;

const uncountedOf = (row: LocalStock): UncountedQuantity => ({
	salesOrderNumber: row.sales_order ?? 0,
	importKey: keyIn(row.web_order ?? ''),
	quantity: row.quantity ?? 0,
});
