import { stage, type Stage } from '../../../engine';
import { Random } from '../../../worlds';
import { articlesWorld } from '../../../worlds/articles/articlesWorld';
import { countRequests, totalOf } from '../../requests';
import { drawn } from '../drawn';
import { grouped } from '../grouped';
import { timedRun } from '../timedRun';
import { NaiveShop } from '../naive/naiveShop';

const SIZES = [1000, 10_000, 20_000, 100_000];
/** Of every hundred articles one changes its price, and comes into a promotion (actie). */
const SHARE = 100;
/** Articles on which the naive way is measured. */
const SAMPLE = 40;
/** Articles (artikelen) that SnelStart gives on a page. */
const PAGE = 25;
/** What may be asked besides reading where 1 % of 20,000 articles changed. */
const MOST_WRITES = 60;

export interface PriceFigure {
	articles: number;
	changed: number;
	/** Requests that read, of both services, and those that wrote to the shop. */
	reads: number;
	writes: number;
	/** Prices that the shop does not show as SnelStart says them. */
	wrong: number;
	seconds: number;
	/** Reading every page, then asking for each product by its code and sending those back whole that differ, and a specific price each. */
	naive: number;
}

/** Whether a figure keeps within what was promised. */
export const isCheap = ({ articles, writes, wrong }: PriceFigure): boolean =>
	wrong === 0 && (articles > 20_000 || writes <= MOST_WRITES);

/** Brings the prices of catalogues of several sizes to the shop after one in a hundred changed, beside the naive way. */
export async function benchPrices(
	say: (text: string) => void,
	sizes: readonly number[] = SIZES,
): Promise<PriceFigure[]> {
	const figures: PriceFigure[] = [];
	for (const articles of sizes) figures.push(await figureOf(articles));
	say(tableOf(figures));
	say(
		`The naive way is measured on ${SAMPLE} articles and scaled; ${MOST_WRITES} requests may write where 1 % of 20,000 articles changed.`,
	);
	return figures;
}

async function figureOf(articles: number): Promise<PriceFigure> {
	const world = articlesWorld(new Random(1), { articles, version: '8.2.1', includesVat: true });
	const set = await stage(world);
	try {
		const plain = world.goods.filter(({ combinationId }) => combinationId === 0);
		const rows = new Map(set.snelStart.state.artikelen.map((row) => [row.artikelcode, row]));
		const wanted = articles / SHARE;
		const step = Math.floor(plain.length / wanted);
		const changed = plain.filter((_, place) => place % step === 0).slice(0, wanted);
		set.snelStart.state.actieprijzen.push(promotionOf(changed.map(({ code }) => code)));
		for (const { code, price } of changed) {
			const row = rows.get(code);
			if (row) row.verkoopprijs = Math.round(price * 110) / 100;
		}
		const seconds = await timedRun('export-prices', set);
		const counts = countRequests({
			snelStart: set.snelStart.journal,
			prestaShop: set.prestaShop.journal,
		});
		const reads = totalOf(counts.snelstart) + (counts.prestashop.GET ?? 0);
		const writes = totalOf(counts.prestashop) - (counts.prestashop.GET ?? 0);
		const products = new Map(set.prestaShop.state.tables.products.map((row) => [row.id, row]));
		const promoted = set.prestaShop.state.tables.specific_prices?.length ?? 0;
		const unseen = changed.filter(({ code, productId, rate }) => {
			const shown = (Number(products.get(productId)?.price) * (100 + rate)) / 100;
			return Math.abs(shown - (rows.get(code)?.verkoopprijs ?? 0)) > 0.0001;
		}).length;
		const wrong = unseen + Math.abs(promoted - changed.length);
		const naive = await naively(set, articles, changed.length);
		return { articles, changed: changed.length, reads, writes, wrong, seconds, naive };
	} finally {
		await set.close();
	}
}

/** Ten per cent off for a fortnight. */
const promotionOf = (codes: readonly string[]) => ({
	omschrijving: 'Actie',
	startdatum: new Date().toISOString(),
	einddatum: new Date(Date.now() + FORTNIGHT).toISOString(),
	status: 'Actief',
	artikelPrijzen: codes.map((artikelcode) => ({
		artikelcode,
		prijsIngave: 'Korting',
		prijzen: [{ vanaf: 0, korting: 10 }],
	})),
});

const FORTNIGHT = 14 * 86_400_000;

/** Requests of the naive way for all articles, by those that a sample takes. */
async function naively(set: Stage, articles: number, changed: number): Promise<number> {
	const shop = new NaiveShop(set);
	const codes = set.prestaShop.state.tables.products
		.map(({ reference }) => String(reference))
		.filter(Boolean)
		.slice(0, SAMPLE);
	set.prestaShop.journal.length = 0;
	for (const reference of codes) await shop.list('products', { reference });
	const each = set.prestaShop.journal.length / codes.length;
	return Math.ceil(articles / PAGE) + Math.round(each * articles) + 2 * changed;
}

const tableOf = (figures: readonly PriceFigure[]): string =>
	drawn(
		['articles', 'changed', 'reading', 'writing', 'naive, in all', 'wrong', 'seconds'],
		figures.map((one) => [
			...[one.articles, one.changed, one.reads, one.writes, one.naive, one.wrong].map(grouped),
			one.seconds.toFixed(1),
		]),
	);
