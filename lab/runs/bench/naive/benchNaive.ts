import { stage, type Stage } from '../../../engine';
import { type WebshopOptions, webshopWorld, type WebshopWorld } from '../../../worlds';
import { added, measured, scaled, type Cost } from '../measured';
import { exportStockNaively, readArticlesNaively, type StockRowIds } from './exportStockNaively';
import { importOrdersNaively, prepareNaiveImport } from './importOrdersNaively';
import { NaiveShop } from './naiveShop';
import { NaiveSnelStart } from './naiveSnelStart';

export interface NaiveResult {
	/** Orders and stock together, scaled from the sample to the whole. */
	first: Cost;
	second: Cost;
	ordersSeconds: number;
	/** One thousand stock rows, scaled. */
	stock1000: Cost;
	sample: { orders: number; stockRows: number };
}

function stockRowIds({ prestaShop }: WebshopWorld): StockRowIds {
	const { combinations = [], products = [], stock_availables: rows = [] } = prestaShop.tables;
	const ids = new Map(
		rows.map((row) => [`${row.id_product}-${row.id_product_attribute}`, String(row.id)]),
	);
	const codes: Array<[unknown, string]> = [
		...combinations.map((row): [unknown, string] => [row.reference, `${row.id_product}-${row.id}`]),
		...products.map((row): [unknown, string] => [row.reference, `${row.id}-0`]),
	];
	return new Map(
		codes
			.filter(([code]) => String(code) !== '')
			.map(([code, key]) => [String(code), ids.get(key) ?? '']),
	);
}

/** What is read once is counted once; only the work per order is scaled. */
async function orders(set: Stage, sample: number): Promise<Cost> {
	const shop = new NaiveShop(set);
	const start = await measured(set, async () => {
		const books = await NaiveSnelStart.connect(set);
		return { books, run: await prepareNaiveImport(shop, books) };
	});
	const { books, run } = start.result;
	const { cost } = await measured(
		set,
		async () => await importOrdersNaively(shop, books, run, sample),
	);
	return added(start.cost, scaled(cost, run.orders.length / sample));
}

async function stock(set: Stage, ids: StockRowIds, sample: number): Promise<[Cost, Cost]> {
	const reading = await measured(set, async () => {
		return await readArticlesNaively(await NaiveSnelStart.connect(set));
	});
	const writing = await measured(
		set,
		async () => await exportStockNaively(new NaiveShop(set), reading.result, ids, sample),
	);
	const known = reading.result.filter(({ artikelcode }) => ids.has(String(artikelcode))).length;
	const rows = Math.max(1, writing.result);
	return [
		added(reading.cost, scaled(writing.cost, known / rows)),
		scaled(writing.cost, 1000 / rows),
	];
}

/** The public nodes wired by hand, honestly: item after item, everything looked up, nothing batched. */
export async function benchNaive(
	options: WebshopOptions,
	sample: { orders: number; stockRows: number },
	latencyMs: number,
): Promise<NaiveResult> {
	const world = webshopWorld(options);
	const set = await stage(world, { latencyMs });
	try {
		const ids = stockRowIds(world);
		const firstOrders = await orders(set, sample.orders);
		const [firstStock, stock1000] = await stock(set, ids, sample.stockRows);
		const secondOrders = await orders(set, sample.orders);
		const [secondStock] = await stock(set, ids, sample.stockRows);
		return {
			first: added(firstOrders, firstStock),
			second: added(secondOrders, secondStock),
			ordersSeconds: firstOrders.seconds,
			stock1000,
			sample,
		};
	} finally {
		await set.close();
	}
}
