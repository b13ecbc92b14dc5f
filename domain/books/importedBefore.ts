import { centsOf } from '../money/cents';
import { frontDecoded } from '../stream/frontCoded';
import type { SalesOrderTable } from '../stream/salesOrderTable';
import { grouped } from '../words/grouped';

/** What of a web order has to agree with its sales order. */
interface ShopOrder {
	id: string;
	reference: string;
	/** With VAT, in euros. */
	total: string;
}

/** The sales order of a web order, as it was before the shop was read. */
export interface ImportedBefore {
	/** Prefix of its import key. */
	prefix: string;
	number: number;
}

/**
 * Tells of a web order whether it is in SnelStart and agrees in all three: its id ends the import key, its reference is the
 * order reference, and the totals are equal to the cent. Null where anything is otherwise, or two sales orders claim it.
 */
export function importedBefore(
	tables: readonly SalesOrderTable[],
): (order: ShopOrder) => ImportedBefore | null {
	const byReference = grouped(tables.flatMap(rowsOf), ({ reference }) => reference.trim());
	return ({ id, reference, total }) => {
		if (id === '' || reference.trim() === '') return null;
		const named = byReference.get(reference.trim()) ?? [];
		const [found, ...others] = named.filter(({ key }) => prefixBefore(id, key) !== null);
		if (found === undefined || others.length > 0 || centsOf(total) !== found.total) return null;
		return { prefix: prefixBefore(id, found.key) ?? '', number: found.number };
	};
}

/** What stands before the id in an import key; null for the key of another order. */
function prefixBefore(id: string, key: string): string | null {
	const prefix = key.slice(0, Math.max(0, key.length - id.length));
	return key === `${prefix}${id}` && !/\d$/.test(prefix) ? prefix : null;
}

function rowsOf({ keys, references, numbers, totals }: SalesOrderTable) {
	const named = frontDecoded(references);
	const [numberAt, totalAt] = [numbers, totals].map((column) => column.split(','));
	return frontDecoded(keys).map((key, place) => ({
		key,
		reference: named[place] ?? '',
		number: Number(numberAt[place]),
		total: centsOf(totalAt[place] ?? ''),
	}));
}
