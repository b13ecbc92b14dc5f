/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { join } from 'node:path';
import { type Source, stage } from '../../../engine';
import { totalOf } from '../../requests';
import { measured, totalRequests, type Cost } from '../measured';
import { exportStockNaively } from '../naive/exportStockNaively';
import type { Effort } from '../answerJob';
import { inOwnProcess } from '../inOwnProcess';
import type { StockJob, StockJobDone } from './stockJob';
import { changeStock, differences, largeWorld, type LargeWorld, LONG_AGO } from '../../../worlds';
import { NaiveShop } from '../naive/naiveShop';
import { NaiveSnelStart } from '../naive/naiveSnelStart';

/** One run, whole or of what changed, beside the naive way. */
export interface StockFigure {
	articles: number;
	percent: number;
	changedArticles: number;
	whole: OurStockRun;
	changed: OurStockRun;
	naive: NaiveStockRun;
}

export interface OurStockRun {
	snelStart: number;
	shopReads: number;
	shopWrites: number;
	seconds: number;
	heapMegabytes: number;
	/** Articles of which the shop shows a wrong number afterwards. */
	wrong: number;
}

interface NaiveStockRun {
	requests: number;
	seconds: number;
	sampleRows: number;
	samplePages: number;
}

const WORKER = join(__dirname, 'worker.ts');
const PAGE = 25;
const SAMPLE_ROWS = 60;
const SAMPLE_PAGES = 20;

/** All percentages for one size of catalogue. */
export async function stockFigures(
	articles: number,
	percentages: readonly number[],
	{ latencyMs, source }: { latencyMs: number; source: Source },
): Promise<StockFigure[]> {
	const world = largeWorld(articles);
	const set = await stage(world, { latencyMs });
	const ours = async (cursor: boolean): Promise<OurStockRun> => {
		const { result, cost } = await measured(set, async () => {
			return await inOwnProcess<StockJob, StockJobDone & Effort>(WORKER, {
				credentials: set.credentials,
				source,
				cursor: cursor ? { cursor: LATER_THAN_THAT, lastFullSweep: justNow() } : null,
			});
		});
		return figureOf(result, cost, world);
	};
	try {
		const figures: StockFigure[] = [];
		for (const percent of percentages) {
			const changedArticles = changeStock(world, percent);
			const whole = await ours(false);
			changeStock(world, percent);
			const changed = await ours(true);
			const naive = await naiveRun(set, articles);
			figures.push({ articles, percent, changedArticles, whole, changed, naive });
		}
		return figures;
	} finally {
		await set.close();
	}
}

/** A cursor after the old times of change, overlap included, and before the new ones. */
const LATER_THAN_THAT = LONG_AGO.replace('-01-', '-02-');

const justNow = () => new Date(Date.now() - 60_000).toISOString();

function figureOf(
	result: StockJobDone & Effort,
	{ requests }: Cost,
	world: LargeWorld,
): OurStockRun {
	if (result.failure !== '') throw new Error(result.failure);
	const { snelstart, prestashop } = requests;
	return {
		snelStart: totalOf(snelstart),
		shopReads: prestashop.GET ?? 0,
		shopWrites: totalOf(prestashop) - (prestashop.GET ?? 0),
		seconds: result.seconds,
		heapMegabytes: result.heapMegabytes,
		wrong: differences(world),
	};
}

/** Every page of articles, then one GET and one PUT per article, one after the other: a sample, scaled to all. */
async function naiveRun(
	set: Awaited<ReturnType<typeof stage>>,
	articles: number,
): Promise<NaiveStockRun> {
	const pages = Math.min(SAMPLE_PAGES, Math.ceil(articles / PAGE));
	const reading = await measured(set, async () => {
		const books = await NaiveSnelStart.connect(set);
		const rows = [];
		for (let page = 0; page < pages; page += 1) {
			rows.push(...(await books.list('/artikelen', { $top: PAGE, $skip: page * PAGE })));
		}
		return rows.filter(({ artikelcode }) => String(artikelcode).startsWith('A'));
	});
	const ids = new Map(
		set.prestaShop.state.tables.products.map((row) => [String(row.reference), String(row.id)]),
	);
	const writing = await measured(
		set,
		async () => await exportStockNaively(new NaiveShop(set), reading.result, ids, SAMPLE_ROWS),
	);
	const scale = { pages: articles / PAGE / pages, rows: articles / Math.max(1, writing.result) };
	return {
		requests: Math.round(
			totalRequests(reading.cost) * scale.pages + totalRequests(writing.cost) * scale.rows,
		),
		seconds: reading.cost.seconds * scale.pages + writing.cost.seconds * scale.rows,
		sampleRows: writing.result,
		samplePages: pages,
	};
}
