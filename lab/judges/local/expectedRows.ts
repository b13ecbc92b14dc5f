import type { LocalDatabase } from '../../worlds/local/localDatabase';
import { LocalTruth } from './localTruth';

/** A row as the query of the template has to give it. */
export type ExpectedRow = Record<string, string | number | null>;

const ROW = {
	...{ kind: 'localStock', code: null, name: null, inactive: 0, stock_controlled: 0 },
	...{ technical_stock: 0, free_stock: 0, component_id: null, sales_order: null },
	...{ web_order: null, quantity: null },
};

/** All of them, in no order that anything depends on. */
export function expectedRows(database: LocalDatabase, prefix: string): ExpectedRow[] {
	const truth = new LocalTruth(database);
	const articles = truth.articles();
	const rows = [
		...articles.map(({ id, code, inactive, received, technical, free }) => ({
			...ROW,
			...{ what: 'article', article_id: id, code, name: `Artikel ${code}` },
			...{ inactive: inactive ? 1 : 0, stock_controlled: received ? 1 : 0 },
			...{ technical_stock: technical, free_stock: free },
		})),
		...articles.flatMap(({ id, parts }) =>
			parts.map((part) => ({
				...{ ...ROW, what: 'component', article_id: id },
				...{ component_id: part.id, quantity: part.pieces },
			})),
		),
		...truth.webOrders(prefix).flatMap(({ number, line, pieces }) =>
			[[null, 0] as const, ...pieces].map(([id, quantity]) => ({
				...{ ...ROW, what: 'order', article_id: id },
				...{ sales_order: number, web_order: line, quantity },
			})),
		),
	];
	return rows.map((row) => ({ ...row, rows_read: rows.length }));
}
