import type { IDataObject } from 'n8n-workflow';
import { type Source } from '../../engine';
import type { PrestaShopState, Row } from '../../simulators/prestashop/types';
import { checkedWorkflow } from './checkedWorkflow';
import { Random, webshopWorld, type WebshopWorld } from '../../worlds';
import { recordedRun, type RecordedRun } from './recordedRun';

/** A shop in which the template ran on another day, and what it ran on and made today. */
export interface TwoDays {
	world: WebshopWorld;
	untouched: RecordedRun;
	/** What each node put out on the other day. */
	earlier: RecordedRun['items'];
}

/** Part of the orders that was there on the first day. */
const FIRST_DAY = 1 / 3;

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** Runs the template on the first orders of a world, lets the counter sell, and runs it again on all of them. */
export async function twoDays(seed: number, source: Source): Promise<TwoDays> {
	const world = webshopWorld({ seed, orders: 36, articles: 40 });
	const { orderId } = world.orders[Math.floor(world.orders.length * FIRST_DAY)];
	const first = structuredClone(world);
	first.prestaShop = withoutOrdersFrom(orderId, first.prestaShop);
	const before = await recordedRun(first, checkedWorkflow(), source);
	const today = { ...world, snelStart: structuredClone(before.end.snelStart) };
	sellAtTheCounter(new Random(seed), today);
	const untouched = await recordedRun(today, checkedWorkflow(), source);
	for (const { refusal } of [before, untouched]) if (refusal !== '') throw new Error(refusal);
	return { world: today, untouched, earlier: aDayBack(before.items) };
}

function withoutOrdersFrom(orderId: number, { tables, keys }: PrestaShopState): PrestaShopState {
	const isOfLater = (table: string, row: Row) =>
		Number(table === 'orders' ? row.id : (row.id_order ?? 0)) >= orderId;
	const kept = Object.entries(tables).map(([table, rows]): [string, Row[]] => [
		table,
		rows.filter((row) => !isOfLater(table, row)),
	]);
	return { tables: Object.fromEntries(kept), keys };
}

function sellAtTheCounter(random: Random, { snelStart }: WebshopWorld): void {
	const sold = snelStart.artikelen.filter(({ vrijeVoorraad }) => vrijeVoorraad > 2);
	for (const article of random.sample(sold, 6)) {
		const pieces = random.int(1, 2);
		article.vrijeVoorraad -= pieces;
		article.technischeVoorraad -= pieces;
	}
}

/** Both days pass within a second here; the fence tells the time. */
function aDayBack(items: RecordedRun['items']): RecordedRun['items'] {
	const back = (item: IDataObject): IDataObject => {
		if (item.kind === 'fence') {
			return {
				...item,
				takenAt: new Date(Date.parse(String(item.takenAt)) - A_DAY_MS).toISOString(),
			};
		}
		if (typeof item.streamEnd !== 'string') return item;
		const ends = JSON.parse(item.streamEnd) as IDataObject[];
		return { ...item, streamEnd: JSON.stringify(ends.map(back)) };
	};
	return Object.fromEntries(Object.entries(items).map(([node, rows]) => [node, rows.map(back)]));
}
