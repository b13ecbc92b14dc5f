import type { WebStock } from '../stream/webStock';
import type { WebStockTable } from '../stream/webStockTable';
import { columnsOf, rowsOf, type Usual } from './columnsOf';

/** The articles as a table of web stock (webvoorraad), with parts only where more than free stock plays a part. */
export const webStockTable = (articles: readonly WebStock[]): WebStockTable => ({
	kind: 'webStockTable',
	...columnsOf(articles, ({ webStock }) => webStock, usualWebStock),
});

/** The articles of an item, whether it is one of them or a table of them all. */
export const webStocksOf = (item: WebStock | WebStockTable): WebStock[] =>
	item.kind === 'webStock' ? [item] : rowsOf(item, usualWebStock);

const usualWebStock: Usual<WebStock> = (articleId, code, name, quantity) => ({
	kind: 'webStock',
	articleId,
	code,
	name,
	webStock: quantity,
	leftAlone: '',
	parts: [{ kind: 'free', quantity: quantity ?? 0, label: 'free' }],
	explanation: `free ${quantity ?? 0} = ${quantity ?? 0}`,
	explanationNl: `vrij ${quantity ?? 0} = ${quantity ?? 0}`,
});
