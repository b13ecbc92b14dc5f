import { readFields } from './articlePolicy';
import type { ArticleStock, UncountedQuantity } from '../stream/articleStock';
import type { StockPolicy } from '../settings/stockPolicy';
import type { ShopPack } from '../stream/shopPack';
import { stockBook } from './stockBook';
import { agreeing } from '../words/counted';

const MOST_NAMED = 5;

/**
 * What somebody should know about the stock as a whole, one sentence each; empty when all is well. Nothing here changes
 * a number: it tells of a template shared with other orders, extra fields that are no number, and packs that differ.
 */
export function stockHints(
	articles: readonly ArticleStock[],
	policy: StockPolicy,
	packs: readonly ShopPack[] = [],
): string[] {
	return [
		...sharedTemplate(articles),
		...unreadableFields(articles, policy),
		...twofold(packs),
		...withoutRecipe(articles, policy, packs),
	];
}

/** More open orders without a payment reference (betalingskenmerk) than with one were not made by a web shop. */
function sharedTemplate(articles: readonly ArticleStock[]): string[] {
	const orders = new Map<number, UncountedQuantity>();
	for (const { uncounted } of articles) {
		for (const order of uncounted) orders.set(order.salesOrderNumber, order);
	}
	const manual = [...orders.values()].filter(({ importKey }) => importKey.trim() === '').length;
	const imported = orders.size - manual;
	if (manual <= imported) return [];
	return [
		`Of the open sales orders (verkooporders) on the web templates ${manual} ${agreeing(manual, 'has', 'have')} no payment reference (betalingskenmerk) and ${imported} ${agreeing(imported, 'has', 'have')} one: the template seems to be used for other orders too. Their quantities are subtracted from the web stock as well. Use a sales order template (verkoopsjabloon) for the web shop alone.`,
	];
}

function unreadableFields(articles: readonly ArticleStock[], { fields }: StockPolicy): string[] {
	if (Object.keys(fields).length === 0) return [];
	const wrong = articles.flatMap((article) =>
		readFields(article, fields)
			.filter(({ value }) => value === null)
			.map(({ field, text }) => `${article.code} (${field}: '${text}')`),
	);
	if (wrong.length === 0) return [];
	return [
		`An extra field (extra veld) is no number, so the setting of the node was used, for ${named(wrong)}.`,
	];
}

/** Packs whose contents SnelStart never takes off: what is kept back of them comes back one day, shipped or not. */
function withoutRecipe(
	articles: readonly ArticleStock[],
	{ packContents, stockBasis }: StockPolicy,
	packs: readonly ShopPack[],
): string[] {
	if (packContents === 'bookedByHand' || packs.length === 0) return [];
	const book = stockBook(articles, stockBasis, packs);
	const names = [...book.packs].flatMap((id) => {
		const article = book.articles.get(id);
		return article ? [article.code || article.name] : [];
	});
	if (names.length === 0) return [];
	return [
		`SnelStart has no recipe (recept) for what the shop sells as a pack (pakket): ${named(names)}. It takes the pack off stock and not its contents. These are kept back as long as the order is read ('Look Back (Days)' in 'Get Web Orders'), then they come back into the web stock: make the pack a main article (hoofdartikel) with the same contents and without stock control (voorraadcontrole), or book the contents off yourself and choose 'Booked by Hand' under 'Packs Without Recipe' in 'Calculate Web Stock'.`,
	];
}

/** Packs that two shops, or two products of one shop, compose differently under one code. */
function twofold(packs: readonly ShopPack[]): string[] {
	const known = new Map<string, string>();
	const differing = new Set<string>();
	for (const { code, mode, contents } of packs.filter((pack) => pack.code !== '')) {
		const text = JSON.stringify([mode, contents]);
		if ((known.get(code) ?? text) !== text) differing.add(code);
		known.set(code, text);
	}
	if (differing.size === 0) return [];
	return [
		`The shop composes a pack (pakket) in more than one way under the same code, and only one is counted: ${named([...differing])}. Give each pack a reference (referentie) of its own.`,
	];
}

function named(names: readonly string[]): string {
	const rest = names.length - MOST_NAMED;
	return `${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
