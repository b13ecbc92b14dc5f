import { importKeyOf } from '../../../domain/books/importKey';
import { underOtherPrefix } from '../../../domain/order/plan/underOtherPrefix';
import { bookedIn } from '../../../domain/order/read/ordersInBooks';
import type { Fence } from '../../../domain/stream/fence';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { existingSalesOrderOf } from '../../SnelStart/books/salesOrders/existingSalesOrderOf';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';

/** Ids with keys that begin as none of the settings does, by that prefix. */
const strangers = (fences: readonly Fence[], prefixes: readonly string[]) =>
	fences
		.flatMap(({ inBooks }) => bookedIn(inBooks))
		.filter(({ prefix }) => !prefixes.includes(prefix));

/** Orders that stand in SnelStart under another prefix than the settings have: kept back and told, one by one. */
export async function plansUnderOtherPrefix(
	client: SnelStartClient,
	fences: readonly Fence[],
	prefixes: readonly string[],
): Promise<PlannedOrder[]> {
	const found = strangers(fences, prefixes);
	if (found.length === 0) return [];
	const rows = await client.salesOrders.byImportKey(
		found.map(({ id, prefix }) => importKeyOf(prefix, id)),
	);
	const byKey = new Map(rows.map((row) => [row.betalingskenmerk ?? '', existingSalesOrderOf(row)]));
	return found.flatMap(({ id, prefix }) => {
		const salesOrder = byKey.get(importKeyOf(prefix, id));
		return salesOrder ? [underOtherPrefix(id, importKeyOf(prefixes[0] ?? '', id), salesOrder)] : [];
	});
}
