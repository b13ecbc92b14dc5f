import type { Row } from '../../simulators/prestashop/types';
import { placeOf } from '../../worlds/articles/articlesStory';
import type { Goods } from '../../worlds/articles/goods';
import { alike } from './alike';
import { articleOf, SAME, shownKey, type ArticleEvidence } from './articleEvidence';
import type { Say } from './articleFault';
import { expectedPrices, ownPrice, shownPrice } from './expectedPrices';

/** A promotion of today is what a buyer sees, in a shop with a price of its own on top of that. */
export function judgeShown(
	goods: Goods,
	shopId: number,
	evidence: ArticleEvidence,
	say: Say,
): void {
	const { story, today, specificPrices } = evidence;
	const isHis = ({ id, id_product: productId, to }: Row) =>
		Number(productId) === goods.productId &&
		story.byHand.has(id) &&
		(String(to).startsWith('0000') || String(to) >= today);
	const isOff = story.held.has(goods.code) || story.lost.has(goods.code);
	if (isOff || specificPrices.some(isHis)) return;
	const own = ownPrice(goods, shopId, evidence);
	const usual = own ?? shownPrice(Number(articleOf(goods, evidence).verkoopprijs), goods, story);
	const now = expectedPrices(goods, evidence).filter(
		(one) =>
			one.shopId === (own === null ? 0 : shopId) &&
			one.customerId === 0 &&
			one.fromQuantity === 1 &&
			one.until !== '' &&
			(one.from === '' || one.from <= today),
	);
	const promoted = now.map(({ price, reduction }) => (price < 0 ? usual : price) * (1 - reduction));
	const wanted = promoted.length > 0 ? promoted : [usual];
	const actual = evidence.shown.get(shownKey(goods, shopId)) ?? 0;
	if (wanted.some((price) => Math.abs(actual - price) < SAME)) return;
	say('wrong', `${shownKey(goods, shopId)} shows ${actual}, not ${wanted.join(' or ')}`);
}

/** Every specific price that has to stand stands once, and of ours no other. */
export function judgeSpecificPrices(goods: Goods, evidence: ArticleEvidence, say: Say): void {
	const { story, specificPrices } = evidence;
	const own = specificPrices.filter(
		(row) =>
			!story.byHand.has(row.id) &&
			Number(row.id_product) === goods.productId &&
			Number(row.id_product_attribute) === goods.combinationId,
	);
	for (const row of own) {
		const isFree = Math.abs(Number(row.price)) < SAME || Number(row.reduction) >= 1;
		if (isFree) say('zeroPrices', `specific price ${row.id} of ${goods.code} is 0`);
	}
	if (story.held.has(goods.code) || story.lost.has(goods.code)) return;
	const wanted = expectedPrices(goods, evidence).filter(
		({ shopId, customerId, fromQuantity }) =>
			!story.taken.has(
				[shopId, goods.productId, goods.combinationId, customerId, fromQuantity].join('|'),
			),
	);
	const left = own.filter((row) => !story.taken.has(placeOf(row)));
	for (const one of wanted) {
		const at = left.findIndex(
			(row) =>
				Number(row.id_shop) === one.shopId &&
				Number(row.id_customer) === one.customerId &&
				Number(row.from_quantity) === one.fromQuantity &&
				Math.abs(Number(row.price) - one.price) < SAME &&
				Math.abs(Number(row.reduction) - one.reduction) < SAME &&
				(one.from === '' || String(row.from).slice(0, 10) === one.from) &&
				(one.until === '' || String(row.to).slice(0, 10) === one.until),
		);
		if (at < 0) say('missed', `${goods.code}: no specific price ${JSON.stringify(one)}`);
		else left.splice(at, 1);
	}
	for (const row of left) {
		const isTwin = own.some(
			(one) => one.id !== row.id && alike({ ...one, id: 0 }, { ...row, id: 0 }),
		);
		const text = `${goods.code}: specific price ${row.id} has no business there`;
		say(isTwin ? 'repeated' : 'wrong', text);
	}
}
