import { stage, type Choice, type Stage } from '../../../engine';
import type { Row } from '../../../simulators/prestashop';
import { Random } from '../../../worlds';
import { articlesWorld } from '../../../worlds/articles/articlesWorld';
import { countRequests, totalOf } from '../../requests';
import { drawn } from '../drawn';
import { grouped } from '../grouped';
import { timedRun } from '../timedRun';
import { NaiveSnelStart } from '../naive/naiveSnelStart';

const SIZES = [1000, 10_000, 100_000];
/** Of every hundred products one has another name and price, and one has no article yet. */
const SHARE = 100;
/** Products on which the naive way is measured. */
const SAMPLE = 40;
const STARTED = '2026-06-01';

export interface ImportFigure {
	articles: number;
	/** Products that changed, and as many again that are new. */
	changed: number;
	/** Requests that read, of both services, and those that wrote to SnelStart. */
	reads: number;
	writes: number;
	/** Articles that do not say what the shop does, or are missing or double. */
	wrong: number;
	seconds: number;
	/** Asking for the article of each product by its code, and writing those that differ or are new. */
	naive: number;
}

/** Whether every article is right, for fewer requests than the naive way takes. */
export const isSparing = ({ reads, writes, naive, wrong }: ImportFigure): boolean =>
	wrong === 0 && reads + writes < naive;

/** Brings the products of catalogues of several sizes to SnelStart after some changed and came, beside the naive way. */
export async function benchImport(
	say: (text: string) => void,
	sizes: readonly number[] = SIZES,
): Promise<ImportFigure[]> {
	const figures: ImportFigure[] = [];
	for (const articles of sizes) figures.push(await figureOf(articles));
	say(tableOf(figures));
	say(`The naive way is measured on ${SAMPLE} products and scaled.`);
	return figures;
}

const row = (target: string, field: string) => ({ target, field, owner: 'shop', extraField: '' });

const CHOICES: readonly Choice[] = [
	{
		on: 'snelStart.getManyForShop',
		parameters: { options: { newArticleGroups: ['1', '2'] } },
	},
	{
		on: 'webArticle.planImport',
		parameters: {
			importFrom: `${STARTED}T00:00:00`,
			fields: { rows: [row('omschrijving', 'name'), row('verkoopprijs', 'price')] },
			...{ newArticles: 'create', knownArticles: 'update' },
		},
	},
	{ on: 'snelStart.article.applyPlan', parameters: { onlyReport: false } },
];

async function figureOf(articles: number): Promise<ImportFigure> {
	const world = articlesWorld(new Random(1), { articles, version: '8.2.1', includesVat: true });
	const plain = world.goods.filter(({ combinationId }) => combinationId === 0);
	const wanted = articles / SHARE;
	const step = Math.floor(plain.length / (2 * wanted));
	const touched = plain.filter((_, place) => place % step === 0).slice(0, 2 * wanted);
	const before = world.snelStart.artikelen.length;
	const fresh = new Set(touched.filter((_, place) => place % 2 === 1).map(({ code }) => code));
	world.snelStart.artikelen = world.snelStart.artikelen.filter(
		({ artikelcode }) => !fresh.has(artikelcode),
	);
	const rows = new Map(world.prestaShop.tables.products.map((one) => [one.id, one]));
	for (const { productId, price, rate } of touched) {
		Object.assign(rows.get(productId)!, {
			date_upd: `${STARTED} 12:00:00`,
			price: ((Math.round(price * 110) / 100 / (100 + rate)) * 100).toFixed(6),
			name: nameOf(`Nieuw ${productId}`),
		} satisfies Partial<Row>);
	}
	const set = await stage(world);
	try {
		const seconds = await timedRun('import-articles', set, CHOICES);
		const { snelstart, prestashop } = countRequests({
			snelStart: set.snelStart.journal.filter(({ path }) => !path.endsWith('/token')),
			prestaShop: set.prestaShop.journal,
		});
		const reads = (snelstart.GET ?? 0) + totalOf(prestashop);
		const writes = totalOf(snelstart) - (snelstart.GET ?? 0);
		const books = set.snelStart.state.artikelen;
		const said = new Map(books.map((one) => [one.artikelcode, one]));
		const wrong = touched.filter(({ code, productId, price }) => {
			const article = said.get(code);
			const isNamed = article?.omschrijving === `Nieuw ${productId}`;
			const off = Math.abs((article?.verkoopprijs ?? 0) - Math.round(price * 110) / 100);
			return !isNamed || off > 0.0001;
		}).length;
		const odd = Math.abs(books.length - before);
		const naive = await naively(set, articles, touched.length);
		return { articles, changed: fresh.size, reads, writes, wrong: wrong + odd, seconds, naive };
	} finally {
		await set.close();
	}
}

const nameOf = (value: string) => [
	{ id: '1', value },
	{ id: '2', value },
];

/** Requests of the naive way for all products, by those that a sample takes: all products in one answer, then each article. */
async function naively(set: Stage, articles: number, changed: number): Promise<number> {
	const books = await NaiveSnelStart.connect(set);
	const codes = set.snelStart.state.artikelen
		.slice(0, SAMPLE)
		.map(({ artikelcode }) => artikelcode);
	set.snelStart.journal.length = 0;
	for (const code of codes) await books.find('/artikelen', 'Artikelcode', code);
	const each = set.snelStart.journal.length / codes.length;
	return 1 + Math.round(each * articles) + changed;
}

const tableOf = (figures: readonly ImportFigure[]): string =>
	drawn(
		['products', 'changed', 'new', 'reading', 'writing', 'naive, in all', 'wrong', 'seconds'],
		figures.map((one) => [
			...[one.articles, one.changed, one.changed, one.reads, one.writes, one.naive].map(grouped),
			...[grouped(one.wrong), one.seconds.toFixed(1)],
		]),
	);
