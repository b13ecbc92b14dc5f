import type { ShopRow } from '../wire/shopRow';
import type { RowWrite } from './batchProgress';
import { text } from '../wire/row';
import type { StockTarget } from '../../../domain/stock/shop/stockPlan';
import { quantityOf } from '../wire/stockRow';
import type { Refusal } from '../client/refusal';
import type { Shop } from '../client/shop';
import type { RowWriter } from './sendRows';
import type { SyncResult, SyncSettings } from './syncResult';
import { writeRows } from './writeRows';
import { rereadStockRows } from './readStockRows';

const MAX_ROUNDS = 25;
const UNSETTLED = `The shop still shows another number after ${MAX_ROUNDS} times of writing: orders keep coming in or another module writes this stock too. The next run looks again.`;

/**
 * Brings the rows to their planned number less what was ordered since the fence, and looks again until nothing
 * differs: an order that PrestaShop takes while we write is thereby subtracted after all. Rows are read before
 * the later orders, so that an order in between is subtracted rather than forgotten; and they are believed only when
 * the later orders were the same before and after, because an order in between may hide that a number is wrong.
 */
export async function syncStock(
	shops: readonly Shop[],
	targets: readonly StockTarget[],
	settings: SyncSettings,
): Promise<SyncResult> {
	let current = settings.stockRows;
	let readAt = settings.readAt;
	const later = await settings.laterOrders();
	const result: SyncResult = {
		written: new Map(),
		failures: new Map(),
		later,
		goal: settings.goals(later),
		windowMs: 0,
		refused: null,
	};
	let ordersBefore = '';
	for (let round = 1; ; round++) {
		const writes = differences(targets, current, result, settings.onlyFall);
		if (writes.length === 0 && result.later.state === ordersBefore) return result;
		if (round > MAX_ROUNDS) return unsettled(result, writes);
		if (writes.length > 0) {
			const refused = await write(shops, writes, settings.writer, result);
			result.windowMs = Date.now() - readAt;
			if (refused) return givenUp(result, writes, refused);
		}
		ordersBefore = result.later.state;
		readAt = Date.now();
		const again = await rereadStockRows(shops, rowsToReread(targets, result, settings));
		current = new Map([...current, ...again]);
		result.later = await settings.laterOrders();
		result.goal = settings.goals(result.later);
	}
}

/** Writes and notes what came of it; answers why the shop refuses to go on, null when it does not. */
async function write(
	shops: readonly Shop[],
	writes: readonly RowWrite[],
	writer: RowWriter,
	result: SyncResult,
): Promise<Refusal | null> {
	const outcome = await writeRows(shops, writes, writer);
	noted(
		result,
		writes.filter(({ row }) => outcome.writtenIds.has(text(row, 'id'))),
	);
	for (const [id, reason] of outcome.failures) result.failures.set(id, reason);
	return outcome.refused;
}

/** Rows that were written, and rows that later orders changed. */
function rowsToReread(
	targets: readonly StockTarget[],
	{ written, later }: SyncResult,
	settings: SyncSettings,
): Set<string> {
	const ids = new Set(written.keys());
	const moved = settings.moved(later);
	for (const { id, key } of moved.size === 0 ? [] : targets.flatMap(({ rows }) => rows)) {
		if (moved.has(key)) ids.add(id);
	}
	return ids;
}

/** Rows that do not show what they should, except those that could not be written before, or may not rise. */
function differences(
	targets: readonly StockTarget[],
	current: ReadonlyMap<string, ShopRow>,
	{ goal, failures }: SyncResult,
	onlyFall: boolean,
): RowWrite[] {
	return targets.flatMap((target) => {
		const quantity = goal(target);
		return target.rows.flatMap(({ id }) => {
			const row = current.get(id);
			if (row === undefined || failures.has(id) || quantityOf(row) === quantity) return [];
			if (onlyFall && quantity > quantityOf(row)) return [];
			return [{ row, quantity }];
		});
	});
}

function noted(result: SyncResult, writes: readonly RowWrite[]): SyncResult {
	for (const { row, quantity } of writes) result.written.set(text(row, 'id'), quantity);
	return result;
}

function unsettled(result: SyncResult, writes: readonly RowWrite[]): SyncResult {
	for (const { row } of writes) result.failures.set(text(row, 'id'), UNSETTLED);
	return result;
}

/** The shop refuses to go on: what was not written yet failed for that reason. */
function givenUp(result: SyncResult, writes: readonly RowWrite[], refused: Refusal): SyncResult {
	for (const { row } of writes) {
		const id = text(row, 'id');
		if (!result.written.has(id) && !result.failures.has(id)) {
			result.failures.set(id, `${refused.message}. ${refused.description}`);
		}
	}
	return { ...result, refused };
}
