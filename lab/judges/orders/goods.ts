import type { Row } from '../../simulators/prestashop/types';
import type { Artikel } from '../../simulators/snelstart/tables';
import { ARTICLE_FIELD, COST_ARTICLES } from '../../worlds/orders/named';
import { cents, millionths, percentage, type Percentage } from './millionths';
import type { Books } from './books';
import type { Case, Imported } from './case';
import { feeLines } from './fees';
import { codeOf, isNamed } from './namedProduct';

/** A line of the web order and the articles that carry exactly its code. */
export interface Goods {
	detail: Row;
	code: string;
	/** Active articles with that code; one is as it should be. */
	articles: Artikel[];
	/** Articles with that code that are not active. */
	inactive: Artikel[];
}

/** Every line of an order that is goods, with the articles it may be: the one the owner chose for the product, or letter for letter. */
export function goodsOf(found: Case, books: Books): Goods[] {
	const { shopField, productArticles } = found.choices;
	const fees = feeLines(found).map(({ id }) => id);
	const rows = found.shop.ofOrder('order_details', found.order);
	return rows
		.filter(({ id }) => !fees.includes(id))
		.map((detail) => {
			const code = codeOf(detail, shopField);
			const chosen = productArticles.find((row) => isNamed(row, detail, shopField));
			const byCode = () => (code.trim() === '' ? [] : withCode(code, found, books));
			const same = chosen ? books.articlesByCode(chosen.article) : byCode();
			return {
				detail,
				code,
				articles: same.filter(({ isNonActief }) => !isNonActief),
				inactive: same.filter(({ isNonActief }) => isNonActief),
			};
		});
}

const withCode = (code: string, { choices }: Case, books: Books): Artikel[] =>
	choices.codeInExtraField
		? books.articlesByField(ARTICLE_FIELD, code)
		: books.articlesByCode(code);

/** Codes of the articles chosen for a cost. */
export const costCodes = (cost: string): string[] =>
	COST_ARTICLES.filter((row) => row.cost === cost).map(({ code }) => code);

/** The article that takes all goods of the VAT rate of a line together. */
export const collectiveFor = (goods: Goods, found: Imported): Artikel | undefined =>
	costAtRate('collective', goods, found);

/** The article that stands in for a line whose code SnelStart does not know. */
export const standInFor = (goods: Goods, found: Imported): Artikel | undefined =>
	found.choices.unknownArticle === 'default' && goods.inactive.length === 0
		? costAtRate('unknownArticle', goods, found)
		: undefined;

/** Goods for nothing, or for a part of a cent, of which the shop stores no tax: any rate comes to the same. */
export const isFree = ({ detail }: Pick<Goods, 'detail'>, { shop }: Pick<Case, 'shop'>): boolean =>
	[detail.total_price_tax_incl, detail.total_price_tax_excl].every(
		(text) => cents(millionths(text)) === 0n,
	) && Number(shop.rateOf(detail) ?? '0') === 0;

/** Whether all goods of an order cost nothing: what the shop made of parts of a cent is no more than a cent. */
export const areFree = ({ shop, order }: Pick<Case, 'shop' | 'order'>): boolean =>
	shop.ofOrder('order_details', order).every((detail) => isFree({ detail }, { shop }));

/** Of the articles chosen for a cost one with the rate of the line; of several the one that was used. */
function costAtRate(cost: string, goods: Goods, found: Imported): Artikel | undefined {
	const { detail } = goods;
	const rate: Percentage = percentage(found.shop.rateOf(detail) ?? '0');
	const used = new Set(found.salesOrder.regels.map(({ artikel }) => artikel?.id));
	const fitting = costCodes(cost)
		.flatMap((code) => found.after.articlesByCode(code))
		.filter(
			({ id, uri }) =>
				isFree(goods, found) ||
				found.after.lineRate(found.salesOrder, { artikel: { id, uri } }) === rate,
		);
	return fitting.find(({ id }) => used.has(id)) ?? fitting[0];
}
