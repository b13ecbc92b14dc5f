import type { BeforeStart } from '../../stream/webOrder';

/** What the shop tells of an order that was placed before the start. */
interface PlacedBefore {
	/** Whether an order in its state may be imported. */
	mayBeImported: boolean;
	/** When it changed last, and since when it may be imported, in seconds since 1970; null where the shop does not tell. */
	changed: number;
	importableSince: number | null;
}

/**
 * What became of an order that was placed before `start`: one that waits goes on waiting, one that was paid after it is
 * imported, and one that was paid before it was typed over by hand. Every change of state moves the date of the last change.
 */
export function placedBefore(
	{ mayBeImported, changed, importableSince }: PlacedBefore,
	start: number,
): BeforeStart {
	if (!mayBeImported) return 'waits';
	if (changed < start) return 'paidBefore';
	if (importableSince === null) return 'paidUnknown';
	return importableSince < start ? 'paidBefore' : 'paidSince';
}
