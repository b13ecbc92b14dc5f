import type { Verdict } from '../../judges/mainJob';

export const counted = (what: string, count: number): string[] =>
	count > 0 ? [`${count} ${what}`] : [];

const named = (what: string, names: string[]): string[] =>
	names.length > 0 ? [`${names.length} ${what}: ${names.slice(0, 10).join(', ')}`] : [];

/** What the referee found, in words. */
export function verdictFaults({ books, stock }: Verdict): string[] {
	const orderNames = (rows: typeof books.missing) =>
		rows.map(({ orderId, kind }) => `${orderId} (${kind})`);
	return [
		...counted('sales orders too many for one web order', books.duplicates),
		...counted(
			'customer cards with an e-mail address that has a card already',
			books.duplicateCustomers,
		),
		...named('web orders are missing from the books', orderNames(books.missing)),
		...named('web orders are booked that should not be', orderNames(books.unexpected)),
		...named(
			'sales orders have another total than the shop',
			books.totalsOff.map(
				({ order, bookedCents }) => `${order.orderId} ${bookedCents} for ${order.paidCents} cents`,
			),
		),
		...named(
			'articles have a wrong number in the shop',
			stock.wrong.map(({ code, inShop, right }) => `${code} ${inShop} for ${right}`),
		),
	];
}
