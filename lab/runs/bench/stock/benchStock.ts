import Table from 'cli-table3';
import type { Source } from '../../../engine';
import { HEAP_LIMIT } from '../inOwnProcess';
import { stockFigures, type OurStockRun, type StockFigure } from './stockFigures';
import { grouped } from '../grouped';

const SIZES = [1000, 10_000, 100_000];
const PERCENTAGES = [1, 10, 100];

export interface StockBenchOptions {
	latencyMs: number;
	source: Source;
	sizes?: readonly number[];
	say(text: string): void;
}

/** Reading and writing the stock of catalogues of three sizes, beside the naive way at the same latency. */
export async function benchStock({
	latencyMs,
	source,
	sizes = SIZES,
	say,
}: StockBenchOptions): Promise<StockFigure[]> {
	say(
		`Stock: ${latencyMs} ms on each request; the nodes in a process of their own with ${HEAP_LIMIT} MB of heap.`,
	);
	const figures: StockFigure[] = [];
	for (const articles of sizes) {
		figures.push(...(await stockFigures(articles, PERCENTAGES, { latencyMs, source })));
		say(tableOf(figures.slice(-PERCENTAGES.length)));
	}
	const [{ naive }] = figures;
	say(
		`The naive way reads every page and then asks and writes each article, one after the other: measured on ${naive.samplePages} pages and ${naive.sampleRows} articles, and scaled.`,
	);
	return figures;
}

function tableOf(figures: readonly StockFigure[]): string {
	const table = new Table({
		head: [
			'articles',
			'changed',
			'way',
			'SnelStart',
			'shop GET',
			'shop PUT',
			'seconds',
			'heap MB',
			'wrong',
		],
		style: { head: [], border: [] },
	});
	for (const { articles, percent, whole, changed, naive } of figures) {
		const about = [grouped(articles), `${percent} %`];
		table.push([...about, 'whole catalogue', ...cells(whole)]);
		table.push([...about, 'only changed', ...cells(changed)]);
		table.push([
			...about,
			'naive',
			{ colSpan: 3, content: `${grouped(naive.requests)} in all`, hAlign: 'right' },
			grouped(naive.seconds),
			'',
			'',
		]);
	}
	return table.toString();
}

const cells = (run: OurStockRun): string[] => [
	grouped(run.snelStart),
	grouped(run.shopReads),
	grouped(run.shopWrites),
	run.seconds.toFixed(1),
	grouped(run.heapMegabytes),
	grouped(run.wrong),
];
