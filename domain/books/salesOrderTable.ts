import { decimalOfCents } from '../money/cents';
import { grouped } from '../words/grouped';
import { frontCoded } from '../stream/frontCoded';
import type { SalesOrderTable } from '../stream/salesOrderTable';
import type { ExistingSalesOrder } from './books';
import { creditKeyOf, WHOLE_ORDER } from './creditKey';

type Told = Pick<ExistingSalesOrder, 'importKey' | 'reference' | 'number' | 'totalIncl'>;

/**
 * Sales orders as a table: those of which the import key, the order reference and the total are known, each key once.
 * One that is credited as a whole is none of them: its web order may have been taken up again.
 */
export function salesOrderTable(salesOrders: readonly Told[]): SalesOrderTable {
	const byKey = grouped(salesOrders, ({ importKey }) => importKey);
	const told = [...byKey.values()]
		.filter((rows) => rows.length === 1)
		.flat()
		.filter(
			({ importKey, reference, totalIncl }) =>
				!byKey.has(creditKeyOf(importKey, WHOLE_ORDER)) &&
				importKey !== '' &&
				reference.trim() !== '' &&
				totalIncl !== null,
		)
		.sort((a, b) => (a.importKey < b.importKey ? -1 : 1));
	return {
		kind: 'salesOrderTable',
		salesOrders: told.length,
		keys: frontCoded(told.map(({ importKey }) => importKey)),
		references: frontCoded(told.map(({ reference }) => reference)),
		numbers: told.map(({ number }) => number).join(),
		totals: told.map(({ totalIncl }) => decimalOfCents(totalIncl ?? 0)).join(),
	};
}
