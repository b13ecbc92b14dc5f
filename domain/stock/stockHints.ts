import { readFields } from './articlePolicy';
import type { ArticleStock, UncountedQuantity } from '../stream/articleStock';
import type { StockPolicy } from '../settings/stockPolicy';
import type { ShopPack } from '../stream/shopPack';
import { stockBook } from './stockBook';
import { agreeing } from '../words/counted';
import { worded, type Wording } from '../words/wording';

const MOST_NAMED = 5;

/**
 * What somebody should know about the stock as a whole, one sentence each; empty when all is well. Nothing here changes
 * a number: it tells of a template shared with other orders, extra fields that are no number, and packs that differ.
 */
export function stockHints(
	articles: readonly ArticleStock[],
	policy: StockPolicy,
	packs: readonly ShopPack[] = [],
): Wording[] {
	return [
		...sharedTemplate(articles),
		...unreadableFields(articles, policy),
		...twofold(packs),
		...withoutRecipe(articles, policy, packs),
	];
}

/** More open orders without a payment reference (betalingskenmerk) than with one were not made by a web shop. */
function sharedTemplate(articles: readonly ArticleStock[]): Wording[] {
	const orders = new Map<number, UncountedQuantity>();
	for (const { uncounted } of articles) {
		for (const order of uncounted) orders.set(order.salesOrderNumber, order);
	}
	const manual = [...orders.values()].filter(({ importKey }) => importKey.trim() === '').length;
	const imported = orders.size - manual;
	if (manual <= imported) return [];
	return [
		worded(
			`Of the open sales orders (verkooporders) on the web templates ${manual} ${agreeing(manual, 'has', 'have')} no payment reference (betalingskenmerk) and ${imported} ${agreeing(imported, 'has', 'have')} one: the template seems to be used for other orders too. Their quantities are subtracted from the web stock as well. Use a sales order template (verkoopsjabloon) for the web shop alone.`,
			`Van de openstaande verkooporders op de websjablonen ${agreeing(manual, 'heeft', 'hebben')} er ${manual} geen betalingskenmerk en ${imported} wel: het sjabloon lijkt ook voor andere orders in gebruik. Hun aantallen gaan ook van de webvoorraad af. Gebruik een verkoopsjabloon voor de webwinkel alleen.`,
		),
	];
}

function unreadableFields(articles: readonly ArticleStock[], { fields }: StockPolicy): Wording[] {
	if (Object.keys(fields).length === 0) return [];
	const wrong = articles.flatMap((article) =>
		readFields(article, fields)
			.filter(({ value }) => value === null)
			.map(({ field, text }) => `${article.code} (${field}: '${text}')`),
	);
	if (wrong.length === 0) return [];
	return [
		worded(
			`An extra field (extra veld) is no number, so the setting of the node was used, for ${named(wrong).en}.`,
			`Een extra veld is geen getal, dus de instelling van de stap is gebruikt, voor ${named(wrong).nl}.`,
		),
	];
}

/** Packs whose contents SnelStart never takes off: what is kept back of them comes back one day, shipped or not. */
function withoutRecipe(
	articles: readonly ArticleStock[],
	{ packContents, stockBasis }: StockPolicy,
	packs: readonly ShopPack[],
): Wording[] {
	if (packContents === 'bookedByHand' || packs.length === 0) return [];
	const book = stockBook(articles, stockBasis, packs);
	const names = [...book.packs].flatMap((id) => {
		const article = book.articles.get(id);
		return article ? [article.code || article.name] : [];
	});
	if (names.length === 0) return [];
	return [
		worded(
			`SnelStart has no recipe (recept) for what the shop sells as a pack (pakket): ${named(names).en}. It takes the pack off stock and not its contents. These are kept back as long as the order is read ('Look Back (Days)' in 'Get Web Orders'), then they come back into the web stock: make the pack a main article (hoofdartikel) with the same contents and without stock control (voorraadcontrole), or book the contents off yourself and choose 'Booked by Hand' under 'Packs Without Recipe' in 'Calculate Web Stock'.`,
			`SnelStart heeft geen recept voor wat de webwinkel als pakket verkoopt: ${named(names).nl}. Het haalt het pakket van de voorraad af en niet de inhoud. Die blijft gereserveerd zolang de order gelezen wordt ('Look Back (Days)' in 'Get Web Orders'), daarna komt die terug in de webvoorraad: maak van het pakket een hoofdartikel met dezelfde inhoud en zonder voorraadcontrole, of boek de inhoud zelf af en kies 'Booked by Hand' onder 'Packs Without Recipe' in 'Calculate Web Stock'.`,
		),
	];
}

/** Packs that two shops, or two products of one shop, compose differently under one code. */
function twofold(packs: readonly ShopPack[]): Wording[] {
	const known = new Map<string, string>();
	const differing = new Set<string>();
	for (const { code, mode, contents } of packs.filter((pack) => pack.code !== '')) {
		const text = JSON.stringify([mode, contents]);
		if ((known.get(code) ?? text) !== text) differing.add(code);
		known.set(code, text);
	}
	if (differing.size === 0) return [];
	return [
		worded(
			`The shop composes a pack (pakket) in more than one way under the same code, and only one is counted: ${named([...differing]).en}. Give each pack a reference (referentie) of its own.`,
			`De webwinkel stelt een pakket onder dezelfde code op meer dan één manier samen, en maar één telt: ${named([...differing]).nl}. Geef elk pakket een eigen referentie.`,
		),
	];
}

function named(names: readonly string[]): Wording {
	const rest = names.length - MOST_NAMED;
	const some = names.slice(0, MOST_NAMED).join(', ');
	return worded(
		`${some}${rest > 0 ? ` and ${rest} more` : ''}`,
		`${some}${rest > 0 ? ` en nog ${rest}` : ''}`,
	);
}
