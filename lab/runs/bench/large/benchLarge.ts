import pc from 'picocolors';
import { drawn } from '../drawn';
import { grouped } from '../grouped';
import { HEAP_LIMIT } from '../inOwnProcess';
import { type LargeFigure, largeFigures, type LargeOptions, type LargeRun } from './largeFigures';
import type { LargeSizes, LargeWorldName } from './largeWorlds';

const SIZES: LargeSizes = { orders: 20_000, stock: 50_000, articles: 100_000 };

export interface LargeBenchOptions extends LargeOptions {
	/** The worlds that are read, each with so many records. */
	sizes?: Partial<LargeSizes>;
	say(text: string): void;
}

/** Whether our node brought just the records that are meant, in as few requests as it may take. */
export const isLean = ({ ours, mostRequests }: LargeFigure): boolean =>
	ours.right && ours.requests <= mostRequests;

/** Large lists read by single nodes, beside what public nodes do for the same records. */
export async function benchLarge({
	latencyMs,
	read,
	sizes = SIZES,
	say,
}: LargeBenchOptions): Promise<LargeFigure[]> {
	say(
		`Large lists by one node: ${latencyMs} ms on each request; each way in a process of its own with ${HEAP_LIMIT} MB of heap.`,
	);
	const figures: LargeFigure[] = [];
	for (const [world, size] of Object.entries(sizes) as Array<[LargeWorldName, number]>) {
		figures.push(...(await largeFigures(world, size, { latencyMs, read })));
	}
	say(tableOf(figures));
	say(
		"A peer's requests follow one another, so its seconds are those without latency and the latency of each; what it asks for each row is measured on the first and scaled. A real shop answers everything at once only where PHP has the memory for it.",
	);
	return figures;
}

const tableOf = (figures: readonly LargeFigure[]): string =>
	drawn(
		['list', 'way', 'rows', 'requests', 'may be', 'MB', 'seconds', 'heap MB'],
		figures.flatMap((figure) => [
			[
				`${figure.what}, of ${grouped(figure.size)}`,
				'our node',
				...cells(figure.ours, grouped(figure.mostRequests)),
			],
			['', figure.how, ...cells(figure.peers, '')],
		]),
	);

const cells = (run: LargeRun, mayBe: string): string[] => [
	`${grouped(run.rows)} ${run.right ? pc.green('right') : pc.red('wrong')}`,
	grouped(run.requests),
	mayBe,
	run.megabytes.toFixed(1),
	run.seconds.toFixed(1),
	grouped(run.heapMegabytes),
];
