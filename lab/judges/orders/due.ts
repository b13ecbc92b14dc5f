import type { Artikel } from '../../simulators/snelstart/tables';
import { millionths, nearest, percentage, type Millionths } from './millionths';
import type { Imported } from './case';
import { collectiveFor, goodsOf, standInFor, type Goods } from './goods';
import { reversedArticle, reversedCosts, wasReversed } from './reversed';

/** What one article has to come to on the sales order. */
export interface Due {
	/** Null where it does not matter: a collective line has no pieces. */
	quantity: Millionths | null;
	/** Null where it cannot be known: a price divided over the parts of a recipe. */
	amount: Millionths | null;
	/** Lines of the web order behind it. */
	lines: number;
}

/** What has to stand on the sales order, by article, as the owner wants lines and recipes taken over. */
export function dueByArticle(found: Imported): Map<string, Due> {
	const due = new Map<string, Due>();
	const add = (articleId: string, more: Omit<Due, 'lines'>) => {
		const sum = due.get(articleId) ?? { quantity: 0n, amount: 0n, lines: 0 };
		due.set(articleId, {
			quantity: plus(sum.quantity, more.quantity),
			amount: plus(sum.amount, more.amount),
			lines: sum.lines + 1,
		});
	};
	for (const goods of goodsOf(found, found.after)) {
		for (const { article, ...amounts } of partsOf(goods, found)) {
			add(article?.id ?? `no article for "${String(goods.detail.product_name)}"`, amounts);
		}
	}
	if (wasReversed(found))
		add(reversedArticle(found).id, { quantity: null, amount: reversedCosts(found) });
	return due;
}

interface Part {
	article: Artikel | undefined;
	quantity: Millionths | null;
	amount: Millionths | null;
}

function partsOf(goods: Goods, found: Imported): Part[] {
	const { lineMode, recipeMode } = found.choices;
	const { detail } = goods;
	const quantity = millionths(detail.product_quantity);
	const side = isInclusive(found) ? 'incl' : 'excl';
	const amount = millionths(detail[`total_price_tax_${side}`]);
	const reversed = wasReversed(found) ? reversedArticle(found) : undefined;
	if (lineMode === 'perVatRate') {
		return [{ article: reversed ?? collectiveFor(goods, found), quantity: null, amount }];
	}
	const [article] = goods.articles;
	if (!article) return [{ article: reversed ?? standInFor(goods, found), quantity, amount }];
	const isPriced = lineMode === 'codeAndQuantity';
	const priced = (one: Artikel, pieces: Millionths) =>
		isPriced ? nearest(ownPrice(one, found) * pieces, 1_000_000n) : null;
	const main = {
		article,
		quantity,
		amount: priced(article, quantity) ?? amount,
	};
	const leaves = recipeMode === 'ignore' ? [] : leavesOf(article, quantity, found);
	if (reversed && isTaxed(article, found)) {
		return [
			{ article: reversed, quantity, amount },
			...(recipeMode === 'components' && leaves.length > 0
				? leaves
				: [{ article, quantity }, ...leaves]
			).map((part) => ({ ...part, amount: 0n })),
		];
	}
	if (leaves.length === 0) return [main];
	if (recipeMode === 'zeroLines') {
		return [main, ...leaves.map((leaf) => ({ ...leaf, amount: 0n }))];
	}
	return leaves.map((leaf) => ({ ...leaf, amount: priced(leaf.article, leaf.quantity) }));
}

/** Whether SnelStart would charge VAT on an article itself. */
const isTaxed = ({ id, uri }: Artikel, { after, salesOrder }: Imported): boolean =>
	after.lineRate(salesOrder, { artikel: { id, uri } }) !== 0n;

export const isInclusive = ({ salesOrder }: Pick<Imported, 'salesOrder'>): boolean =>
	salesOrder.verkooporderBtwIngaveModel === 'Inclusief';

/** Price of an article itself, as the sales order enters prices, to four decimals. */
function ownPrice(article: Artikel, found: Imported): Millionths {
	const price = millionths(article.verkoopprijs);
	if (!isInclusive(found)) return price;
	const [line] = found.salesOrder.regels.filter(({ artikel }) => artikel?.id === article.id);
	const rate = line ? found.after.lineRate(found.salesOrder, line) : percentage('0');
	return nearest(price * (100_000n + rate), 10_000_000n) * 100n;
}

interface Leaf {
	article: Artikel;
	quantity: Millionths;
}

/** What a recipe comes down to, recipes within recipes taken apart. */
function leavesOf(main: Artikel, pieces: Millionths, found: Imported): Leaf[] {
	return main.subartikelen.flatMap(({ id, aantal }) => {
		const article = found.after.article(id);
		if (!article) return [];
		const quantity = nearest(pieces * millionths(aantal), 1_000_000n);
		const deeper = leavesOf(article, quantity, found);
		return deeper.length > 0 ? deeper : [{ article, quantity }];
	});
}

const plus = (a: Millionths | null, b: Millionths | null): Millionths | null =>
	a === null || b === null ? null : a + b;
