import { judge, type Verdict } from '../../judges/mainJob';
import { runTemplate, type TemplateRun } from '../runTemplate';
import { stage, type Stage, type StageOptions } from '../../engine';
import { type WebshopOptions, webshopWorld, type WebshopWorld } from '../../worlds';
import type { Cost } from './measured';
import { secondsOf } from './secondsOf';
import { timeAtDoors } from './timeAtDoors';

/** One run of the shipped workflow, taken apart. */
export interface OurRun {
	cost: Cost;
	created: number;
	failed: number;
	stockRowsWritten: number;
	/** Wall time of the nodes that read, plan and import orders. */
	ordersSeconds: number;
	/** Wall time of the node that writes the stock. */
	stockSeconds: number;
	/** Requests to SnelStart that read articles for the stock, page by page. */
	articlePages: number;
	/** Answers 429 that the run met. */
	tooMany: number;
	/** Requests to SnelStart that count for the limits of a key: one that was refused for them does not. */
	counted: number;
}

function taken(run: TemplateRun): OurRun {
	const journal = [...run.journals.snelStart, ...run.journals.prestaShop];
	const bytes = journal.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
	const isArticlePage = ({ path, query }: { path: string; query: string }) =>
		path.endsWith('/artikelen') && !decodeURIComponent(query).includes('$filter');
	return {
		cost: { requests: run.requests, kilobytes: bytes / 1024, seconds: run.seconds },
		created: run.salesOrdersAdded,
		failed: run.report?.counts.orders.failed ?? 0,
		stockRowsWritten: run.report?.counts.stock?.changed ?? 0,
		ordersSeconds: secondsOf(
			run.engine,
			'prestaShop.getManyWebOrders',
			'webOrder.plan',
			'snelStart.import',
		),
		stockSeconds: secondsOf(run.engine, 'prestaShop.setMany'),
		articlePages: run.journals.snelStart.filter(isArticlePage).length,
		tooMany: journal.filter(({ status }) => status === 429).length,
		counted: run.journals.snelStart.filter(
			({ path, status }) => status !== 429 && !path.endsWith('/token'),
		).length,
	};
}

async function once(set: Stage): Promise<OurRun> {
	const run = await runTemplate(set);
	if (run.failure !== '') throw new Error(run.failure);
	return taken(run);
}

/** Moves the stock of that many articles by one piece, as goods that came in would. */
function changeStock(world: WebshopWorld, { snelStart }: Stage, articles: number): void {
	const sold = new Set(world.assortment.sellable.map(({ code }) => code));
	const rows = snelStart.state.artikelen.filter(
		(row) => row.voorraadControle && row.vrijeVoorraad > 0 && sold.has(row.artikelcode),
	);
	for (const row of rows.slice(0, articles)) {
		row.technischeVoorraad += 1;
		row.vrijeVoorraad += 1;
	}
}

export interface OurResult {
	first: OurRun;
	second: OurRun;
	/** Seconds of the second run in which items were read at doors and sealed. */
	doorSeconds: number;
	/** After the stock of 1,000 articles has changed. */
	stock1000: OurRun;
	verdict: Verdict;
}

const verdictOf = (world: WebshopWorld, { snelStart, prestaShop }: Stage): Verdict =>
	judge({ snelStart: snelStart.state, prestaShop: prestaShop.state, orders: world.orders });

/** Our chain: a first run, a second with nothing new, and one after 1,000 articles have changed. */
export async function benchOurs(options: WebshopOptions, latencyMs: number): Promise<OurResult> {
	const world = webshopWorld(options);
	const set = await stage(world, { latencyMs });
	try {
		const first = await once(set);
		const { result: second, seconds: doorSeconds } = await timeAtDoors(async () => await once(set));
		changeStock(world, set, 1000);
		const stock1000 = await once(set);
		return { first, second, doorSeconds, stock1000, verdict: verdictOf(world, set) };
	} finally {
		await set.close();
	}
}

export interface LimitedResult extends OurRun {
	clean: boolean;
}

/** One run while SnelStart enforces the limits of a key. */
export async function benchLimited(
	options: WebshopOptions,
	limits: Pick<StageOptions, 'latencyMs' | 'product' | 'snelStartSwitches'>,
): Promise<LimitedResult> {
	const world = webshopWorld(options);
	const set = await stage(world, limits);
	try {
		return { ...(await once(set)), clean: verdictOf(world, set).clean };
	} finally {
		await set.close();
	}
}
