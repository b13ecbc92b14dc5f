import type { ArticleStock } from '../stream/articleStock';
import { salesOrdersOn, webOrdersOn } from './ordersOn';
import { nearMisses } from './nearMisses';
import type { WebStock } from '../stream/webStock';
import type { ImportedOrder } from '../stream/importedOrder';
import type { ExplainedArticle, StockExplanation } from '../stream/stockExplanation';
import { counted } from '../words/counted';

/** What is known, all of one run. */
export interface StockFacts {
	articles: readonly ArticleStock[];
	orders: readonly ImportedOrder[];
	webStock: readonly WebStock[];
}

/**
 * Explains the article with this code, or else the web order with this id, order reference, import key or sales order
 * number. Codes are compared as they stand, so that a near miss is named rather than taken for the article.
 */
export function explainStock(asked: string, facts: StockFacts): StockExplanation {
	const rows = facts.webStock.filter(({ code }) => code === asked && asked !== '');
	if (rows.length > 0) return ofArticle(asked, rows, facts);
	const orders = facts.orders.filter((order) => answersTo(order, asked));
	return orders.length > 0 ? ofOrders(asked, orders, facts) : ofNothing(asked, facts);
}

function answersTo(order: ImportedOrder, asked: string): boolean {
	const names = [order.orderId, order.reference, order.importKey, order.salesOrderNumber];
	return asked !== '' && names.some((name) => name !== null && String(name) === asked);
}

function ofArticle(
	asked: string,
	rows: readonly WebStock[],
	{ articles, orders, webStock: known }: StockFacts,
): StockExplanation {
	const [{ name, webStock, leftAlone }] = rows;
	const codes = codesBehind(rows, known);
	const title = `${asked} ${name}`.trim();
	return {
		kind: 'stockExplanation',
		asked,
		found: 'article',
		headline:
			webStock === null
				? `${title}: the shop keeps the quantity it has, because ${leftAlone}`
				: `${title}: the web shop may sell ${webStock}`,
		headlineNl:
			webStock === null
				? `${title}: ${rows[0].explanationNl ?? ''}`
				: `${title}: webvoorraad ${webStock}`,
		articles: rows.map(explained),
		webOrders: webOrdersOn(orders, codes),
		salesOrders: salesOrdersOn(articles, codes),
		nearMisses: [],
	};
}

/** The codes whose orders lower these articles: themselves, what they are made of, and whatever else takes of that. */
function codesBehind(rows: readonly WebStock[], known: readonly WebStock[]): Set<string> {
	const takes = new Set(
		rows.flatMap(({ code, recipe }) => [code, ...(recipe ?? []).map((part) => part.code)]),
	);
	const takers = known.filter(({ recipe }) => recipe?.some(({ code }) => takes.has(code)));
	return new Set([...takes, ...takers.map(({ code }) => code)]);
}

function ofOrders(
	asked: string,
	orders: readonly ImportedOrder[],
	{ articles, webStock }: StockFacts,
): StockExplanation {
	const [order] = orders;
	const codes = new Set(orders.flatMap(({ quantities }) => quantities.map(({ code }) => code)));
	codes.delete('');
	const keys = new Set(orders.map(({ importKey }) => importKey));
	const rows = webStock.filter(({ code }) => codes.has(code));
	const missing = [...codes].filter((code) => !rows.some((row) => row.code === code));
	const absent = missing.length === 0 ? '' : `; not in SnelStart: ${missing.join(', ')}`;
	const absentNl = missing.length === 0 ? '' : `; niet in SnelStart: ${missing.join(', ')}`;
	return {
		kind: 'stockExplanation',
		asked,
		found: 'order',
		headline: `Web order ${order.orderId} of ${order.customerName}, ${order.outcome}${absent}. ${order.summary}`,
		headlineNl: `Weborder ${order.orderId} van ${order.customerName}: ${codes.size} artikelen${absentNl}`,
		articles: rows.map(explained),
		webOrders: webOrdersOn(orders, codes),
		salesOrders: salesOrdersOn(articles, codes, keys),
		nearMisses: [],
	};
}

function ofNothing(asked: string, { webStock, orders }: StockFacts): StockExplanation {
	const codes = webStock.map(({ code }) => code);
	const near = nearMisses(asked, [...codes, ...orders.map(({ reference }) => reference)]);
	const hint = near.length === 0 ? '' : `. Did you mean ${near.join(', ')}?`;
	const hintNl = near.length === 0 ? '' : `. Bedoelt u ${near.join(', ')}?`;
	return {
		kind: 'stockExplanation',
		asked,
		found: 'nothing',
		headline: `Among ${counted(codes.length, 'article')} (artikelen) and ${counted(orders.length, 'web order')} of this run none is called '${asked}'${hint}`,
		headlineNl: `Van ${codes.length} artikelen en ${orders.length} weborders van deze uitvoering heet er geen '${asked}'${hintNl}`,
		articles: [],
		webOrders: [],
		salesOrders: [],
		nearMisses: near,
	};
}

function explained(row: WebStock): ExplainedArticle {
	const { code, name, webStock, leftAlone, parts, explanation, explanationNl = '' } = row;
	return { code, name, webStock, leftAlone, parts, explanation, explanationNl };
}
