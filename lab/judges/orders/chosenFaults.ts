import { methodTexts } from './methodTexts';
import type { Imported } from './case';
import { fits } from './fits';
import { isTerritory } from './isTerritory';
import { COST_ARTICLES, type CostArticleRow } from '../../worlds/orders/named';

/**
 * Carriage and fees stand on the article that is chosen for their carrier or payment method, where one is. Abroad that
 * cannot be told where the owner did not say which VAT SnelStart charges there, nor in a territory with VAT of its own.
 */
export function chosenFaults(found: Imported): string[] {
	const { salesOrder, after, choices } = found;
	const { land, postcode } = salesOrder.afleveradres;
	const country = after.countryOf(land?.id);
	if (country !== 'NL' && !choices.toldForeignBusinessVat) return [];
	if (isTerritory(country, postcode ?? '')) return [];
	return salesOrder.regels.flatMap((line) => {
		const code = after.article(line.artikel?.id)?.artikelcode ?? '';
		const row = COST_ARTICLES.find((one) => one.code === code);
		if (row?.cost !== 'shipping' && row?.cost !== 'paymentFee') return [];
		const rate = after.lineRate(salesOrder, line);
		const wanted = inOrder(row.cost, found).find(
			(one) => after.lineRate(salesOrder, { artikel: pointer(found, one) }) === rate,
		);
		return wanted === undefined || wanted.code === code
			? []
			: [`${row.cost}: on article ${code} instead of ${wanted.code}`];
	});
}

const pointer = ({ after }: Imported, { code }: CostArticleRow) => {
	const [{ id, uri }] = after.articlesByCode(code);
	return { id, uri };
};

/** Articles of a cost that may serve an order: first those for its carrier or payment method alone. */
function inOrder(
	cost: 'shipping' | 'paymentFee',
	{ order, shop, choices }: Imported,
): CostArticleRow[] {
	const names =
		cost === 'shipping' ? [shop.nameOf('carriers', order.id_carrier, order)] : methodTexts(order);
	const { carrierWithArticle, paymentWithArticle } = choices;
	const one = cost === 'shipping' ? carrierWithArticle : paymentWithArticle;
	const isOne = names.some((name) => fits(one, name));
	const rows = COST_ARTICLES.filter((row) => row.cost === cost);
	const own = rows.filter(({ isForOne }) => isForOne && isOne);
	return [...own, ...rows.filter(({ isForOne }) => !isForOne)];
}
