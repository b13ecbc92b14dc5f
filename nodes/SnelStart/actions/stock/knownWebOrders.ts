import { importKeyOf } from '../../../../domain/books/importKey';
import { bookedIn } from '../../../../domain/order/read/ordersInBooks';
import type { Fence } from '../../../../domain/stream/fence';
import type { ImportedOrder } from '../../../../domain/stream/importedOrder';

/**
 * What tells sales orders of web orders by themselves, whatever template they stand on: those that another link made, or
 * that somebody typed by hand under the import key.
 */
export interface KnownWebOrders {
	ids: ReadonlySet<string>;
	importKeys: ReadonlySet<string>;
}

/** Those that came along, in the stream and in its fence. */
export function knownWebOrders(
	webOrders: readonly ImportedOrder[],
	fence: Fence | undefined,
): KnownWebOrders {
	const existing = webOrders.filter(({ outcome }) => outcome === 'exists');
	const booked = bookedIn(fence?.inBooks).map(({ id, prefix }) => importKeyOf(prefix, id));
	return {
		ids: new Set(existing.flatMap(({ salesOrderId }) => salesOrderId ?? [])),
		importKeys: new Set(booked.filter((key) => key !== '')),
	};
}
