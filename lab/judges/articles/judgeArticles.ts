import type { Goods } from '../../worlds/articles/goods';
import { alike } from './alike';
import { articleOf, SAME, shownKey, type ArticleEvidence } from './articleEvidence';
import type { ArticleFault, Say } from './articleFault';
import { shownPrice } from './expectedPrices';
import { judgeShown, judgeSpecificPrices } from './judgeSpecificPrices';

/** Holds the shops against SnelStart and against what people did. */
export function judgeArticles(evidence: ArticleEvidence): ArticleFault[] {
	const faults: ArticleFault[] = [];
	const say: Say = (figure, text) => faults.push({ figure, text });
	for (const goods of evidence.story.goods) {
		for (const shop of evidence.shops) {
			const product = shop.products.find(({ id }) => id === goods.productId);
			if (evidence.story.absent.has(`${goods.productId}/${shop.id}`)) {
				if (product) say('foreignFieldsTouched', `${shownKey(goods, shop.id)}, which it was not`);
				continue;
			}
			judgePrice(goods, shop, evidence, say);
			judgeName(goods, shop, evidence, say);
			judgeShown(goods, shop.id, evidence, say);
		}
		judgeSpecificPrices(goods, evidence, say);
	}
	judgeForeign(evidence, say);
	if (evidence.writesAgain > 0) say('repeated', `${evidence.writesAgain} requests wrote again`);
	if (evidence.twice > 0) say('repeated', `${evidence.twice} products were written twice by a run`);
	return faults;
}

type InShop = ArticleEvidence['shops'][number];

function judgePrice(goods: Goods, shop: InShop, evidence: ArticleEvidence, say: Say): void {
	const { story } = evidence;
	const product = shop.products.find(({ id }) => id === goods.productId);
	const combination = shop.combinations.find(({ id }) => id === goods.combinationId);
	const actual = Number(product?.price) + (combination ? Number(combination.price) : 0);
	const kept =
		story.lost.get(goods.code)?.get(shop.id)?.price ?? story.held.get(goods.code)?.get(shop.id);
	const wanted = kept ?? shownPrice(Number(articleOf(goods, evidence).verkoopprijs), goods, story);
	const what = shownKey(goods, shop.id);
	if (actual < SAME) say('zeroPrices', `${what} costs ${actual}`);
	if (Math.abs(actual - wanted) < SAME) return;
	const text = `${what} costs ${actual} where ${wanted} ${kept === undefined ? "is SnelStart's" : 'had to stay'}`;
	say(kept === undefined ? 'missed' : 'wrong', text);
}

/** The name is SnelStart's, in the language of the shop; of combinations there is none. */
function judgeName(goods: Goods, shop: InShop, evidence: ArticleEvidence, say: Say): void {
	if (goods.combinationId !== 0) return;
	const actual = textIn(shop.products.find(({ id }) => id === goods.productId)?.name, '2');
	const kept = evidence.story.lost.get(goods.code)?.get(shop.id)?.name;
	const wanted = kept ?? articleOf(goods, evidence).omschrijving ?? '';
	const text = `${shownKey(goods, shop.id)}: "${actual}", not "${wanted}"`;
	if (actual !== wanted) say(kept === undefined ? 'missed' : 'wrong', text);
}

/** Fields that are SnelStart's, or that the shop itself keeps. */
const NOT_FOREIGN = ['price', 'name', 'date_upd', 'id'];

/** What people left is as they left it: fields of the shop, and specific prices of their own. */
function judgeForeign(evidence: ArticleEvidence, say: Say): void {
	const { story, shops, specificPrices } = evidence;
	for (const [place, left] of story.left) {
		const [table, id, shopId] = place.split('/');
		const shop = shops.find((one) => one.id === Number(shopId))!;
		const rows = table === 'products' ? shop.products : shop.combinations;
		const now = rows.find((row) => row.id === Number(id));
		for (const [field, value] of Object.entries(left)) {
			if (NOT_FOREIGN.includes(field) || alike(now?.[field], value)) continue;
			say('foreignFieldsTouched', `${place}: ${field} is ${JSON.stringify(now?.[field])}`);
		}
		const english = textIn(left.name, '1');
		if (english !== textIn(now?.name, '1')) say('foreignFieldsTouched', `${place}: English name`);
	}
	for (const [id, row] of story.byHand) {
		const now = specificPrices.find((one) => one.id === id);
		if (!alike(now, row)) say('foreignFieldsTouched', `specific price ${id} of people`);
	}
}

const textIn = (value: unknown, language: string): string =>
	(value as Array<{ id: string; value: string }> | undefined)?.find(({ id }) => id === language)
		?.value ?? '';
