import type { Row } from '../../simulators/prestashop';
import type { LocalDatabase } from '../../worlds/local/localDatabase';
import { LocalTruth, type LocalArticle } from './localTruth';

/** What the referee may see after a run. */
export interface LocalEvidence {
	database: LocalDatabase;
	prefix: string;
	/** Living orders of the shop, with their lines. */
	orders: ReadonlyArray<{ order: Row; lines: readonly Row[] }>;
	/** Quantity that the shop shows, by reference, before and after the run. */
	before: ReadonlyMap<string, number>;
	after: ReadonlyMap<string, number>;
}

/** One sentence for each product of the shop whose quantity is wrong. */
export function judgeLocalStock(evidence: LocalEvidence): string[] {
	const { database, prefix, orders, before, after } = evidence;
	const truth = new LocalTruth(database);
	const articles = truth.articles();
	const entered = truth.webOrders(prefix);
	const spoken = new Map<string, number>();
	const take = (article: LocalArticle | undefined, pieces: number) => {
		if (article === undefined) return;
		spoken.set(article.code, (spoken.get(article.code) ?? 0) + pieces);
		if (article.received) return;
		for (const part of article.parts) {
			take(
				articles.find(({ id }) => id === part.id),
				part.pieces * pieces,
			);
		}
	};
	for (const { pieces } of entered) {
		for (const [id, count] of pieces) {
			take(
				articles.find((one) => one.id === id),
				Math.max(0, count),
			);
		}
	}
	for (const { order, lines } of orders) {
		const own = `${prefix}${order.id}`;
		const isEntered = entered.some(
			({ line }) => line.split(' ')[0] === own && line.split(' ').includes(String(order.reference)),
		);
		for (const line of isEntered ? [] : lines) {
			take(
				articles.find(({ code }) => code === line.product_reference),
				Number(line.product_quantity),
			);
		}
	}
	const left = ({ free, code }: LocalArticle) => free - (spoken.get(code) ?? 0);
	return [...after].flatMap(([code, shown]) => {
		const article = articles.find((one) => one.code === code);
		const wanted = article ? sellable(article, articles, left) : null;
		const right = wanted ?? before.get(code) ?? shown;
		return shown === right ? [] : [`${code} shows ${shown} and should show ${right}`];
	});
}

/** Null where the shop keeps the number it has. */
function sellable(
	article: LocalArticle,
	articles: readonly LocalArticle[],
	left: (article: LocalArticle) => number,
): number | null {
	if (article.inactive) return null;
	if (article.received) return Math.max(0, Math.floor(left(article)));
	const bounds = article.parts.flatMap(({ id, pieces }) => {
		const part = articles.find((one) => one.id === id);
		return part?.received ? [Math.floor(left(part) / pieces)] : [];
	});
	return bounds.length === 0 ? null : Math.max(0, Math.min(...bounds));
}
