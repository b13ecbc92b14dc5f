import type { Row } from '../../simulators/prestashop/types';
import { byWebOrder, grouped } from './books';
import type { Evidence } from './evidence';
import type { Fault } from './fault';
import { articlesById, codeOfLine, goodsOfBooks, takenBy } from './goods';

/** States of an order that holds nothing any more: cancelled, refunded, failed. */
const HOLDS_NOTHING = ['6', '7', '8'];

/** Pieces of a line that are with, or on their way to, the customer. */
const living = (line: Row): number =>
	Math.max(
		0,
		Number(line.product_quantity) -
			Number(line.product_quantity_refunded ?? 0) -
			Number(line.product_quantity_return ?? 0),
	);

/** Quantities that the shop shows after an export that nothing disturbed, and that are not there. */
export function judgeStock(evidence: Evidence, pieces: number): Fault[] {
	const { tables, after, articles, codes, stories } = evidence;
	const byId = articlesById(articles);
	const left = new Map(
		articles
			.filter(({ voorraadControle }) => voorraadControle)
			.map((row) => [row.artikelcode, pieces]),
	);
	const taken = takenBy(articles);
	const take = (code: string, units: number) => left.set(code, (left.get(code) ?? 0) - units);
	for (const row of after) {
		for (const [code, { units }] of goodsOfBooks(row, byId)) {
			for (const part of taken(code, units)) take(...part);
		}
	}
	const books = byWebOrder(after);
	/** By article, orders that take more in the shop than in the books. */
	const onTop = new Map<string, string[]>();
	const details = grouped(tables.order_details, (row) => String(row.id_order));
	for (const order of tables.orders) {
		const isOver = HOLDS_NOTHING.includes(String(order.current_state));
		const held = new Map<string, number>();
		for (const line of details.get(String(order.id)) ?? []) {
			const code = codeOfLine(codes, line);
			held.set(code, (held.get(code) ?? 0) + (isOver ? 0 : living(line)));
		}
		const { own, credits } = books.get(order.id) ?? { own: [], credits: [] };
		const story = stories.get(order.id);
		if (own.length === 0 && (story?.wasPaidBefore || story?.isForeign)) continue;
		const isWhole = credits.some(({ betalingskenmerk: key }) => key === `PS-${order.id}-0`);
		if (isOver && !isWhole) continue;
		for (const row of [...own, ...credits]) {
			for (const [code, { units }] of goodsOfBooks(row, byId)) {
				held.set(code, (held.get(code) ?? 0) - units);
			}
		}
		for (const [code, units] of held) {
			if (units <= 0) continue;
			for (const part of taken(code, units)) take(...part);
			const what = `order ${order.id}${own.length === 0 ? ' (not in the books)' : ''} ${units} [${stories.get(order.id)?.told.join('; ')}]`;
			onTop.set(code, [...(onTop.get(code) ?? []), what]);
		}
	}
	for (const { artikelcode, subartikelen } of articles) {
		if (subartikelen.length === 0) continue;
		const makes = subartikelen.map((part) =>
			Math.floor(Math.max(0, left.get(part.artikelcode) ?? 0) / part.aantal),
		);
		left.set(artikelcode, Math.min(...makes));
	}
	return tooHigh(tables, left, onTop);
}

function tooHigh(
	tables: Evidence['tables'],
	left: ReadonlyMap<string, number>,
	onTop: ReadonlyMap<string, string[]>,
): Fault[] {
	const products = new Map(tables.products.map((row) => [String(row.id), String(row.reference)]));
	return tables.stock_availables.flatMap((row): Fault[] => {
		const code = products.get(String(row.id_product)) ?? '';
		const most = left.get(code);
		if (most === undefined || Number(row.quantity) <= Math.max(0, most)) return [];
		const more = (onTop.get(code) ?? []).join(', ');
		const text = `${code} shows ${row.quantity}, ${most} can be sold; taken beside sales orders: ${more}`;
		return [{ figure: 'stockTooHigh', orderId: 0, text }];
	});
}
