import { cloneDeep } from 'lodash';
import type { ArticleFigure } from '../../lab/judges/articles/articleFault';
import type { ArticleEvidence } from '../../lab/judges/articles/articleEvidence';
import { judgeArticles } from '../../lab/judges/articles/judgeArticles';
import type { ArticleResult } from '../../lab/runs/articles/articleResult';
import { checkArticles } from '../../lab/runs/articles/checkArticles';
import { figuresOf } from '../../lab/runs/articles/figures';
import type { Row } from '../../lab/simulators/prestashop';
import { figuresAfter, type Spoilt as SpoiltOf } from './spoilt';

type Spoilt = SpoiltOf<ArticleEvidence>;

/** A short version of `npm run check:articles`, and its judge, who has to see whatever is done to what is right. */
describe('the shop and what SnelStart says of its products', () => {
	let good: ArticleEvidence;
	let result: ArticleResult;

	beforeAll(async () => {
		const options = { seed: 6, articles: 60, rounds: 4, disturbed: true };
		const see = { export: (evidence: ArticleEvidence) => (good = cloneDeep(evidence)) };
		result = await checkArticles({ ...options, directions: ['export'] }, undefined, see);
	}, 240_000);

	const after = (spoil: (evidence: Spoilt) => void): ArticleFigure[] =>
		figuresAfter(good, spoil, judgeArticles);
	const sure = ({ story }: ArticleEvidence, isPlain = true) =>
		story.goods.find(
			({ code, combinationId }) =>
				(combinationId === 0) === isPlain && !story.lost.has(code) && !story.held.has(code),
		)!;
	const productOf = (evidence: Spoilt, id: number): Row =>
		evidence.shops[0].products.find((row) => row.id === id)!;
	const ours = (evidence: Spoilt): Row =>
		evidence.specificPrices.find(({ id, id_product: product }) => {
			const goods = evidence.story.goods.filter(({ productId }) => productId === Number(product));
			const isSure = goods.every(
				({ code }) => !evidence.story.held.has(code) && !evidence.story.lost.has(code),
			);
			return isSure && !evidence.story.byHand.has(id);
		})!;
	const texts = (row: Row, field: string) => row[field] as Array<{ id: string; value: string }>;

	it('come out right however runs are disturbed', () => {
		expect(result.failures).toEqual([]);
		expect(result.faults).toEqual([]);
		const { changed, written, requests } = figuresOf(result, 1);
		expect([changed > 25, written > 10, requests > 8]).toEqual([true, true, true]);
		expect(good.story.byHand.size).toBeGreaterThan(0);
		expect(good.story.lost.size).toBeGreaterThan(0);
		expect(after(() => {})).toEqual([]);
	});

	it.each<[string, ArticleFigure, (evidence: Spoilt) => void]>([
		[
			'a price that was not taken over',
			'missed',
			(evidence) => {
				const goods = sure(evidence);
				const article = evidence.articles.find(({ artikelcode }) => artikelcode === goods.code)!;
				article.verkoopprijs += 0.01;
			},
		],
		[
			'a combination that is a cent off',
			'missed',
			(evidence) => {
				const { combinationId } = sure(evidence, false);
				const row = evidence.shops[0].combinations.find(({ id }) => id === combinationId)!;
				row.price = (Number(row.price) + 0.01).toFixed(6);
			},
		],
		[
			'a name that was not taken over',
			'missed',
			(evidence) => {
				texts(productOf(evidence, sure(evidence).productId), 'name')[1].value += '!';
			},
		],
		[
			'a product that nobody can be sure of and that was written',
			'wrong',
			(evidence) => {
				const [code] = [...evidence.story.lost.keys()];
				const goods = evidence.story.goods.find((one) => one.code === code)!;
				const row = productOf(evidence, goods.productId);
				row.price = (Number(row.price) * 1.1).toFixed(6);
			},
		],
		[
			'a field of the shop that was emptied',
			'foreignFieldsTouched',
			(evidence) => {
				productOf(evidence, sure(evidence).productId).location = '';
			},
		],
		[
			'a text in another language that was overwritten',
			'foreignFieldsTouched',
			(evidence) => {
				texts(productOf(evidence, sure(evidence).productId), 'name')[0].value = 'Mok';
			},
		],
		[
			'a specific price of people that is gone',
			'foreignFieldsTouched',
			(evidence) => {
				const [id] = evidence.story.byHand.keys();
				const at = evidence.specificPrices.findIndex((row) => row.id === id);
				evidence.specificPrices.splice(at, 1);
			},
		],
		[
			'a specific price of ours that stands twice',
			'repeated',
			(evidence) => {
				evidence.specificPrices.push({ ...ours(evidence), id: 99_999 });
			},
		],
		[
			'a specific price that nothing stands behind',
			'wrong',
			(evidence) => {
				evidence.specificPrices.push({ ...ours(evidence), id: 99_999, id_customer: '5' });
			},
		],
		[
			'a specific price that is missing',
			'missed',
			(evidence) => {
				evidence.specificPrices.splice(evidence.specificPrices.indexOf(ours(evidence)), 1);
			},
		],
		[
			'a specific price of nothing',
			'zeroPrices',
			(evidence) => {
				Object.assign(ours(evidence), { price: '0.000000', reduction: '0.000000' });
			},
		],
		[
			'a product that costs nothing',
			'zeroPrices',
			(evidence) => {
				productOf(evidence, sure(evidence).productId).price = '0.000000';
			},
		],
		[
			'a run that writes what is right already',
			'repeated',
			(evidence) => {
				evidence.writesAgain = 2;
			},
		],
	])('see %s', (_, figure, spoil) => {
		expect(after(spoil)).toContain(figure);
	});
});

/** The same of three shops on one article file, which its judge has to see as well. */
describe('several shops and what SnelStart says of their products', () => {
	let good: ArticleEvidence;
	let result: ArticleResult;

	beforeAll(async () => {
		const options = { seed: 6, articles: 60, rounds: 4, disturbed: true };
		const see = { shops: (evidence: ArticleEvidence) => (good = cloneDeep(evidence)) };
		result = await checkArticles({ ...options, directions: ['shops'] }, undefined, see);
	}, 240_000);

	const after = (spoil: (evidence: Spoilt) => void): ArticleFigure[] =>
		figuresAfter(good, spoil, judgeArticles);
	const ofShop = (evidence: Spoilt, shopId: number): Row =>
		evidence.specificPrices.find((row) => {
			const goods = evidence.story.goods.filter(
				({ productId }) => productId === Number(row.id_product),
			);
			const isSure = goods.every(
				({ code }) => !evidence.story.held.has(code) && !evidence.story.lost.has(code),
			);
			return isSure && Number(row.id_shop) === shopId && !evidence.story.byHand.has(row.id);
		})!;
	const elsewhere = (evidence: Spoilt, shopId: number): Row =>
		evidence.shops[shopId - 1].products.find(({ id }) =>
			evidence.story.goods.some(
				({ productId, combinationId, code }) =>
					productId === id &&
					combinationId === 0 &&
					!evidence.story.held.has(code) &&
					!evidence.story.lost.has(code),
			),
		)!;

	it('come out right however runs are disturbed', () => {
		expect(result.failures).toEqual([]);
		expect(result.faults).toEqual([]);
		const { changed, written, requests } = figuresOf(result, 1);
		expect([changed > 25, written > 40, requests > 8]).toEqual([true, true, true]);
		expect(good.shops.map(({ id }) => id)).toEqual([1, 2, 3]);
		expect(good.story.absent.size).toBeGreaterThan(0);
		for (const shopId of [2, 3]) expect(ofShop(good as Spoilt, shopId)).toBeDefined();
		expect(after(() => {})).toEqual([]);
	});

	it.each<[string, ArticleFigure, (evidence: Spoilt) => void]>([
		[
			'a price that was taken over in one shop alone',
			'missed',
			(evidence) => {
				const row = elsewhere(evidence, 2);
				row.price = (Number(row.price) + 0.01).toFixed(6);
			},
		],
		[
			'a name that was taken over in one shop alone',
			'missed',
			(evidence) => {
				elsewhere(evidence, 3).name = [{ id: '2', value: 'Mok' }];
			},
		],
		[
			'a price of a shop that is a cent off',
			'missed',
			(evidence) => {
				const row = ofShop(evidence, 2);
				row.price = (Number(row.price) + 0.01).toFixed(6);
			},
		],
		[
			'a price of a shop that every shop got',
			'wrong',
			(evidence) => {
				ofShop(evidence, 2).id_shop = '0';
			},
		],
		[
			'a price of a shop that stands twice',
			'repeated',
			(evidence) => {
				evidence.specificPrices.push({ ...ofShop(evidence, 3), id: 99_999 });
			},
		],
		[
			'a price of a shop for an article that was kept out of it',
			'wrong',
			(evidence) => {
				const row = ofShop(evidence, 2);
				const { code } = evidence.story.goods.find(
					({ productId, combinationId }) =>
						productId === Number(row.id_product) &&
						combinationId === Number(row.id_product_attribute),
				)!;
				evidence.story.shops[1].own!.exclude.push(code);
			},
		],
		[
			'a product that came into a shop where it was not',
			'foreignFieldsTouched',
			(evidence) => {
				const [place] = [...evidence.story.absent];
				const [id, shopId] = place.split('/').map(Number);
				const row = evidence.shops[0].products.find((one) => one.id === id)!;
				evidence.shops[shopId - 1].products = [...evidence.shops[shopId - 1].products, row];
			},
		],
		[
			'a text of one shop that was overwritten by that of another',
			'foreignFieldsTouched',
			(evidence) => {
				elsewhere(evidence, 3).meta_title = [{ id: '2', value: 'Koop nu' }];
			},
		],
		[
			'a promotion that no buyer sees',
			'wrong',
			(evidence) => {
				for (const [key, price] of evidence.shown) {
					if (key.endsWith('shop 2')) (evidence.shown as Map<string, number>).set(key, price + 1);
				}
			},
		],
		[
			'a product that a run wrote twice',
			'repeated',
			(evidence) => {
				evidence.twice = 1;
			},
		],
	])('see %s', (_title, figure, spoil) => {
		expect(after(spoil)).toContain(figure);
	});
});
