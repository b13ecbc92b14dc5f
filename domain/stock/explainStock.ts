import type { ArticleStock } from '../stream/articleStock';
import { salesOrdersOn, webOrdersOn } from './ordersOn';
import { nearMisses } from './nearMisses';
import { webStockOf, type StockSum } from './stockSum';
import type { ImportedOrder } from '../stream/importedOrder';
import type { ExplainedArticle, StockExplanation } from '../stream/stockExplanation';
import { agreeing, counted } from '../words/counted';
import { quotedCode, shownCode } from '../words/quotedCode';
import type { Fence } from '../stream/fence';
import { outcomeOfOrder } from './outcomeOfOrder';
import { whyNotInStream } from './whyNotInStream';

/** What is known, all of one run. */
export interface StockFacts {
	articles: readonly ArticleStock[];
	orders: readonly ImportedOrder[];
	sums: readonly StockSum[];
	/** Which tell of orders that are not among them. */
	fences?: readonly Fence[];
}

/**
 * Explains the article with this code, or else the web order with this id, order reference, import key or sales order
 * number. Codes are compared as they stand, so that a near miss is named rather than taken for the article.
 */
export function explainStock(asked: string, facts: StockFacts): StockExplanation {
	const rows = facts.sums.filter(({ code }) => code === asked && asked !== '');
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
	rows: readonly StockSum[],
	{ articles, orders, sums }: StockFacts,
): StockExplanation {
	const [{ name, webStock, leftAlone, explanationNl }] = rows.map(explained);
	const codes = codesBehind(rows, sums);
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
			webStock === null ? `${title}: ${explanationNl}` : `${title}: webvoorraad ${webStock}`,
		articles: rows.map(explained),
		webOrders: webOrdersOn(orders, codes),
		salesOrders: salesOrdersOn(articles, codes),
		nearMisses: [],
	};
}

/** The codes whose orders lower these articles: themselves, what they are made of, and whatever else takes of that. */
function codesBehind(rows: readonly StockSum[], known: readonly StockSum[]): Set<string> {
	const takes = new Set(
		rows.flatMap(({ code, recipe }) => [code, ...(recipe ?? []).map((part) => part.code)]),
	);
	const takers = known.filter(({ recipe }) => recipe?.some(({ code }) => takes.has(code)));
	return new Set([...takes, ...takers.map(({ code }) => code)]);
}

function ofOrders(
	asked: string,
	orders: readonly ImportedOrder[],
	{ articles, sums }: StockFacts,
): StockExplanation {
	const [order] = orders;
	const codes = new Set(orders.flatMap(({ quantities }) => quantities.map(({ code }) => code)));
	codes.delete('');
	const outcome = outcomeOfOrder(order);
	const keys = new Set(orders.map(({ importKey }) => importKey));
	const rows = sums.filter(({ code }) => codes.has(code));
	const missing = [...codes].filter((code) => !rows.some((row) => row.code === code));
	const absent =
		missing.length === 0 ? '' : `; not in SnelStart: ${missing.map(shownCode).join(', ')}`;
	const absentNl =
		missing.length === 0 ? '' : `; niet in SnelStart: ${missing.map(shownCode).join(', ')}`;
	return {
		kind: 'stockExplanation',
		asked,
		found: 'order',
		headline: `Web order ${order.orderId} of ${order.customerName}, ${outcome.en}${absent}. ${order.summary}`,
		headlineNl: `Weborder ${order.orderId} van ${order.customerName}, ${outcome.nl}. ${codes.size} ${agreeing(codes.size, 'artikel', 'artikelen')}${absentNl}`,
		articles: rows.map(explained),
		webOrders: webOrdersOn(orders, codes),
		salesOrders: salesOrdersOn(articles, codes, keys),
		nearMisses: [],
	};
}

/** An order that is not among those of the run, a code that only web orders know, or nothing at all. */
function ofNothing(asked: string, facts: StockFacts): StockExplanation {
	const leftOut = whyNotInStream(orderIdIn(asked, facts.orders), facts.fences ?? []);
	const near = ofNearMisses(asked, facts);
	if (leftOut === null) return near;
	return {
		...near,
		headline: `${near.headline}. As a web order: ${leftOut.en}`,
		headlineNl: `${near.headlineNl}. Als weborder: ${leftOut.nl}`,
	};
}

/** The ID of an order in the shop, also out of its import key: the prefix is that of the other orders. */
function orderIdIn(asked: string, orders: readonly ImportedOrder[]): string {
	const prefixes = orders
		.filter(({ importKey, orderId }) => importKey.endsWith(orderId))
		.map(({ importKey, orderId }) => importKey.slice(0, importKey.length - orderId.length));
	const prefix = prefixes.find((one) => one !== '' && asked.startsWith(one));
	return prefix === undefined ? asked : asked.slice(prefix.length);
}

function ofNearMisses(asked: string, { sums, orders }: StockFacts): StockExplanation {
	const codes = sums.map(({ code }) => code);
	const asking = webOrdersOn(orders, new Set(asked === '' ? [] : [asked]));
	const askedBy = asking.map(({ orderId }) => orderId).join(', ');
	const many = asking.length;
	const inOrders =
		many === 0
			? ''
			: `, but ${agreeing(many, 'web order', 'web orders')} ${askedBy} ${agreeing(many, 'asks', 'ask')} for it`;
	const inOrdersNl =
		many === 0
			? ''
			: `, maar ${agreeing(many, 'weborder', 'weborders')} ${askedBy} ${agreeing(many, 'vraagt', 'vragen')} erom`;
	const near = nearMisses(asked, [...codes, ...orders.map(({ reference }) => reference)]);
	const hint = near.length === 0 ? '' : `. Did you mean ${near.map(quotedCode).join(', ')}?`;
	const hintNl = near.length === 0 ? '' : `. Bedoelt u ${near.map(quotedCode).join(', ')}?`;
	return {
		kind: 'stockExplanation',
		asked,
		found: 'nothing',
		headline: `Among ${counted(codes.length, 'article')} (artikelen) and ${counted(orders.length, 'web order')} of this run none is called '${asked}'${inOrders}${hint}`,
		headlineNl: `Van ${counted(codes.length, 'artikel', 'artikelen')} en ${counted(orders.length, 'weborder')} van deze uitvoering heet er geen '${asked}'${inOrdersNl}${hintNl}`,
		articles: [],
		webOrders: asking,
		salesOrders: [],
		nearMisses: near,
	};
}

function explained(sum: StockSum): ExplainedArticle {
	const {
		code,
		name,
		webStock,
		leftAlone,
		parts,
		explanation,
		explanationNl = '',
	} = webStockOf(sum);
	const inBoth = parts.map((part, place) => ({ ...part, labelNl: sum.terms[place].label.nl }));
	return { code, name, webStock, leftAlone, parts: inBoth, explanation, explanationNl };
}
