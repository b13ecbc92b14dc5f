import type { Row } from '../../simulators/prestashop/types';
import type { Artikel, Relatie } from '../../simulators/snelstart/tables';
import { placeOf, type ArticlesStory } from '../../worlds/articles/articlesStory';
import type { Goods } from '../../worlds/articles/goods';
import { alike } from './alike';
import type { ArticleFault, Say } from './articleFault';
import { expectedPrices, shownPrice, type Agreed, type Promoted } from './expectedPrices';

/** What the referee may see, after runs that nothing disturbed. */
export interface ArticleEvidence {
	story: ArticlesStory;
	/** yyyy-MM-dd */
	today: string;
	articles: readonly Artikel[];
	relations: readonly Relatie[];
	promotions: readonly Promoted[];
	agreements: readonly Agreed[];
	products: readonly Row[];
	combinations: readonly Row[];
	specificPrices: readonly Row[];
	/** Requests that changed something in a run that had nothing to do any more. */
	writesAgain: number;
}

/** Four decimals count. */
const SAME = 0.00005;

/** Holds the shop against SnelStart and against what people did. */
export function judgeArticles(evidence: ArticleEvidence): ArticleFault[] {
	const faults: ArticleFault[] = [];
	const say: Say = (figure, text) => faults.push({ figure, text });
	for (const goods of evidence.story.goods) {
		judgePrice(goods, evidence, say);
		judgeName(goods, evidence, say);
		judgeSpecificPrices(goods, evidence, say);
	}
	judgeForeign(evidence, say);
	if (evidence.writesAgain > 0) say('repeated', `${evidence.writesAgain} requests wrote again`);
	return faults;
}

const productOf = ({ productId }: Goods, { products }: ArticleEvidence): Row | undefined =>
	products.find(({ id }) => id === productId);

function judgePrice(goods: Goods, evidence: ArticleEvidence, say: Say): void {
	const { story, articles, combinations } = evidence;
	const product = productOf(goods, evidence);
	const combination = combinations.find(({ id }) => id === goods.combinationId);
	const actual = Number(product?.price) + (combination ? Number(combination.price) : 0);
	const article = articles.find(({ artikelcode }) => artikelcode === goods.code)!;
	const kept = story.lost.get(goods.code)?.price ?? story.held.get(goods.code);
	const wanted = kept ?? shownPrice(Number(article.verkoopprijs), goods, story);
	if (actual < SAME) say('zeroPrices', `${goods.code} costs ${actual}`);
	if (Math.abs(actual - wanted) < SAME) return;
	const text = `${goods.code} costs ${actual} where ${wanted} ${kept === undefined ? "is SnelStart's" : 'had to stay'}`;
	say(kept === undefined ? 'missed' : 'wrong', text);
}

/** The name is SnelStart's, in the language of the shop; of combinations there is none. */
function judgeName(goods: Goods, evidence: ArticleEvidence, say: Say): void {
	if (goods.combinationId !== 0) return;
	const { story, articles } = evidence;
	const names = productOf(goods, evidence)?.name as Array<{ id: string; value: string }>;
	const actual = names.find(({ id }) => id === '2')?.value ?? '';
	const kept = story.lost.get(goods.code)?.name;
	const article = articles.find(({ artikelcode }) => artikelcode === goods.code)!;
	const wanted = kept ?? article.omschrijving ?? '';
	if (actual !== wanted)
		say(kept === undefined ? 'missed' : 'wrong', `${goods.code}: "${actual}", not "${wanted}"`);
}

function judgeSpecificPrices(goods: Goods, evidence: ArticleEvidence, say: Say): void {
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
		({ customerId, fromQuantity }) =>
			!story.taken.has([goods.productId, goods.combinationId, customerId, fromQuantity].join('|')),
	);
	const left = own.filter((row) => !story.taken.has(placeOf(row)));
	for (const one of wanted) {
		const at = left.findIndex(
			(row) =>
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

/** Fields that are SnelStart's, or that the shop itself keeps. */
const NOT_FOREIGN = ['price', 'name', 'date_upd', 'id'];

/** What people left is as they left it: fields of the shop, and specific prices of their own. */
function judgeForeign(evidence: ArticleEvidence, say: Say): void {
	const { story, products, combinations, specificPrices } = evidence;
	const tables: Record<string, readonly Row[]> = { products, combinations };
	for (const [place, left] of story.left) {
		const [table, id] = place.split('/');
		const now = tables[table].find((row) => row.id === Number(id));
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
