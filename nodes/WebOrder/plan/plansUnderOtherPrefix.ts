import type { ExistingSalesOrder } from '../../../domain/books/books';
import { importKeyOf } from '../../../domain/books/importKey';
import { byOtherLink } from '../../../domain/order/plan/byOtherLink';
import { underOtherPrefix } from '../../../domain/order/plan/underOtherPrefix';
import { bookedIn } from '../../../domain/order/read/ordersInBooks';
import type { AlsoRecognise } from '../../../domain/books/keyScheme';
import type { Fence } from '../../../domain/stream/fence';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { existingSalesOrderOf } from '../../SnelStart/books/salesOrders/existingSalesOrderOf';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';

/** Plans of web orders whose sales orders carry another prefix, with those. */
interface Strangers {
	plans: PlannedOrder[];
	salesOrders: ExistingSalesOrder[];
}

/** Ids with keys that begin as none of the settings does, by that prefix. */
const strangers = (fences: readonly Fence[], prefixes: readonly string[]) =>
	fences
		.flatMap(({ inBooks }) => bookedIn(inBooks))
		.filter(({ prefix }) => !prefixes.includes(prefix));

/**
 * Orders that stand in SnelStart under another prefix than the settings have, one by one: those by which orders of another
 * link are recognised exist, any other is kept back and told.
 */
export async function plansUnderOtherPrefix(
	client: SnelStartClient,
	fences: readonly Fence[],
	prefixes: readonly string[],
	also: AlsoRecognise,
): Promise<Strangers> {
	const found = strangers(fences, prefixes);
	if (found.length === 0) return { plans: [], salesOrders: [] };
	const rows = await client.salesOrders.byImportKey(
		found.map(({ id, prefix }) => importKeyOf(prefix, id)),
	);
	const byKey = new Map(rows.map((row) => [row.betalingskenmerk ?? '', existingSalesOrderOf(row)]));
	const isKnown = (prefix: string) =>
		also.schemes.some(
			(scheme) =>
				scheme.field === 'paymentReference' &&
				scheme.form === 'orderId' &&
				scheme.prefix === prefix,
		);
	const plans = found.flatMap(({ id, prefix }) => {
		const salesOrder = byKey.get(importKeyOf(prefix, id));
		if (salesOrder === undefined) return [];
		const importKey = importKeyOf(prefixes[0] ?? '', id);
		const plan = isKnown(prefix) ? byOtherLink : underOtherPrefix;
		return [plan(id, importKey, salesOrder)];
	});
	return { plans, salesOrders: [...byKey.values()] };
}
