import { cloneDeep } from 'lodash';
import type { ArticleFigure } from '../../lab/judges/articles/articleFault';
import { judgeImport, type ImportEvidence } from '../../lab/judges/articles/judgeImport';
import { inShop, isOpen } from '../../lab/judges/articles/wantedArticle';
import type { ArticleResult } from '../../lab/runs/articles/articleResult';
import { checkArticles } from '../../lab/runs/articles/checkArticles';
import { figuresOf } from '../../lab/runs/articles/figures';
import type { Artikel } from '../../lab/simulators/snelstart';
import type { Goods } from '../../lab/worlds/articles/goods';
import { figuresAfter, type Spoilt as SpoiltOf } from './spoilt';

type Spoilt = SpoiltOf<ImportEvidence>;

/** A short version of `npm run check:articles`, the way from the shop to SnelStart, and its judge, who has to see whatever is done to what is right. */
describe('SnelStart and what the shop says of its articles', () => {
	const SEED = 7;
	let good: ImportEvidence;
	let result: ArticleResult;

	beforeAll(async () => {
		const options = { seed: SEED, articles: 60, rounds: 4, disturbed: true };
		const see = { import: (evidence: ImportEvidence) => (good = cloneDeep(evidence)) };
		result = await checkArticles({ ...options, directions: ['import'] }, undefined, see);
	}, 240_000);

	const after = (spoil: (evidence: Spoilt) => void): ArticleFigure[] =>
		figuresAfter(good, spoil, judgeImport);
	const articleOf = ({ articles }: Spoilt, code: string): Artikel =>
		articles.find(({ artikelcode }) => artikelcode === code)!;
	/** Goods whose article stood there before the last runs. */
	const known = (evidence: Spoilt): Goods =>
		evidence.story.goods.find((goods) => {
			const { story } = evidence;
			const stood = [...story.left.values()].some(({ artikelcode }) => artikelcode === goods.code);
			const now = inShop(goods, evidence, story);
			const isPriced = now.price > 1 && now.rate === goods.rate;
			return stood && goods.combinationId === 0 && isPriced && isOpen(goods, now, story);
		})!;
	/** Goods whose article the last runs made. */
	const fresh = (evidence: Spoilt): Goods =>
		evidence.story.goods.find(
			({ code, combinationId }) =>
				combinationId === 0 &&
				![...evidence.story.left.values()].some(({ artikelcode }) => artikelcode === code) &&
				articleOf(evidence, code),
		)!;
	const twinOf = (evidence: Spoilt, article: Artikel, artikelcode = article.artikelcode) =>
		evidence.articles.push({ ...cloneDeep(article), id: 'twin', artikelcode });

	it('come out right however runs are disturbed', () => {
		expect(result.failures).toEqual([]);
		expect(result.faults).toEqual([]);
		const { changed, written, requests } = figuresOf(result, 1);
		expect([changed > 25, written > 10, requests > 10]).toEqual([true, true, true]);
		const sold = new Set(good.story.goods.map(({ productId }) => productId));
		const doubtful = good.products.filter(({ id }) => !sold.has(id)).length;
		expect(good.story.lost.size + doubtful).toBeGreaterThan(0);
		expect(good.story.owners).toMatchObject({ name: 'shop', price: 'shop', ean: 'firstTime' });
		expect(after(() => {})).toEqual([]);
	});

	it.each<[string, ArticleFigure, (evidence: Spoilt) => void]>([
		[
			'an article that was not made',
			'missed',
			(evidence) => {
				const article = articleOf(evidence, fresh(evidence).code);
				evidence.articles.splice(evidence.articles.indexOf(article), 1);
			},
		],
		[
			'an article that was made twice',
			'repeated',
			(evidence) => twinOf(evidence, articleOf(evidence, fresh(evidence).code)),
		],
		[
			'an article that was made beside one in capitals',
			'repeated',
			(evidence) => {
				const article = articleOf(evidence, known(evidence).code);
				twinOf(evidence, article, article.artikelcode.toLowerCase());
			},
		],
		[
			'an article of something that nobody can be sure of',
			'wrong',
			(evidence) => twinOf(evidence, articleOf(evidence, fresh(evidence).code), 'D1'),
		],
		[
			'an article in the revenue group of another rate',
			'wrong',
			(evidence) => {
				const article = articleOf(evidence, fresh(evidence).code);
				const group = evidence.articles.find(
					({ artikelOmzetgroep: other }) =>
						evidence.rates.get(other!.id) !== evidence.rates.get(article.artikelOmzetgroep!.id),
				)!;
				article.artikelOmzetgroep = group.artikelOmzetgroep;
			},
		],
		[
			'a new article that is a cent off',
			'wrong',
			(evidence) => {
				articleOf(evidence, fresh(evidence).code).verkoopprijs += 0.01;
			},
		],
		[
			'a new article with stock control',
			'wrong',
			(evidence) => {
				articleOf(evidence, fresh(evidence).code).voorraadControle = true;
			},
		],
		[
			'a new article that costs nothing',
			'zeroPrices',
			(evidence) => {
				articleOf(evidence, fresh(evidence).code).verkoopprijs = 0;
			},
		],
		[
			'an article that was made of a product from before the start',
			'wrong',
			(evidence) => {
				const { productId } = fresh(evidence);
				evidence.products.find(({ id }) => id === productId)!.date_upd = '2025-12-31 23:59:59';
			},
		],
		[
			'a price that was not taken over',
			'missed',
			(evidence) => {
				const { productId } = known(evidence);
				const row = evidence.products.find(({ id }) => id === productId)!;
				row.price = (Number(row.price) + 0.01).toFixed(6);
				const { story } = evidence;
				const article = articleOf(evidence, known(evidence).code);
				story.left.set(article.id, cloneDeep(article));
			},
		],
		[
			'a price that neither side says',
			'wrong',
			(evidence) => {
				articleOf(evidence, known(evidence).code).verkoopprijs = 123.45;
			},
		],
		[
			'a name that neither side says',
			'wrong',
			(evidence) => {
				const article = articleOf(evidence, known(evidence).code);
				evidence.story.left.get(article.id)!.omschrijving = 'Wat er stond';
				article.omschrijving = 'Mok?';
			},
		],
		[
			'a price of nothing',
			'zeroPrices',
			(evidence) => {
				articleOf(evidence, known(evidence).code).verkoopprijs = 0;
			},
		],
		[
			'an article that waits for its owner and was written',
			'foreignFieldsTouched',
			(evidence) => {
				const { code } = known(evidence);
				evidence.story.held.add(code);
				articleOf(evidence, code).omschrijving = 'Wat de winkel zegt';
			},
		],
		[
			'an article that is only proposed and was written',
			'foreignFieldsTouched',
			(evidence) => {
				const { code } = known(evidence);
				evidence.story.proposes.known = true;
				evidence.story.confirmed.clear();
				articleOf(evidence, code).omschrijving = 'Wat de winkel zegt';
			},
		],
		[
			'an EAN of SnelStart that was overwritten',
			'foreignFieldsTouched',
			(evidence) => {
				const [article] = evidence.articles.filter(
					({ id, extraVelden }) =>
						evidence.story.left.get(id)?.extraVelden.some(({ naam }) => naam === 'EAN') &&
						extraVelden.some(({ naam }) => naam === 'EAN'),
				);
				article.extraVelden.find(({ naam }) => naam === 'EAN')!.waarde = '8712345678906';
			},
		],
		[
			'a field of the warehouse that was emptied',
			'foreignFieldsTouched',
			(evidence) => {
				const article = evidence.articles.find(
					({ id, extraVelden }) =>
						evidence.story.left.has(id) && extraVelden.some(({ naam }) => naam === 'Locatie'),
				)!;
				article.extraVelden = article.extraVelden.filter(({ naam }) => naam !== 'Locatie');
			},
		],
		[
			'a purchase price that was emptied',
			'foreignFieldsTouched',
			(evidence) => {
				articleOf(evidence, known(evidence).code).inkoopprijs += 1;
			},
		],
		[
			'an article that is gone',
			'foreignFieldsTouched',
			(evidence) => {
				const article = articleOf(evidence, known(evidence).code);
				evidence.articles.splice(evidence.articles.indexOf(article), 1);
			},
		],
		[
			'a shop that was written to',
			'foreignFieldsTouched',
			(evidence) => {
				evidence.shopWrites = 1;
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
