import { sparseCells, sparseColumn } from '../../stream/sparseColumn';
import type { WebOrder } from '../../stream/webOrder';

/** What of a web order tells whether the card of its customer is in SnelStart twice. */
export type LatestOrder = Pick<WebOrder, 'id' | 'reference' | 'shopName' | 'customer'> & {
	paidIncl: string;
	invoiceAddress: Pick<
		NonNullable<WebOrder['invoiceAddress']>,
		'company' | 'firstName' | 'lastName' | 'vatNumber' | 'countryIso' | 'postcode'
	> | null;
};

/** How a cell says that it is as in the row above. */
const SAME = '~';

/** The orders as one text; a name of the address that is the customer's own is left out. */
export function latestColumn(orders: readonly LatestOrder[]): string {
	const rows = orders.map(cellsOf);
	const cells = rows.map((row, place) =>
		row.map((cell, column) => (cell === rows[place - 1]?.[column] ? SAME : cell)),
	);
	return sparseColumn(new Map(cells.entries()));
}

/** The orders that were put together, as far as they were told. */
export function latestIn(column: string): LatestOrder[] {
	let above: readonly string[] = [];
	return [...sparseCells(column).values()].map((cells) => {
		const row = cells.map((cell, place) => (cell === SAME ? (above[place] ?? '') : cell));
		above = row;
		return orderOf(row);
	});
}

function cellsOf({
	id,
	reference,
	shopName,
	paidIncl,
	customer,
	invoiceAddress,
}: LatestOrder): string[] {
	const [first, last] = [invoiceAddress?.firstName ?? '', invoiceAddress?.lastName ?? ''];
	const isOwn = first === (customer?.firstName ?? '') && last === (customer?.lastName ?? '');
	return [
		id,
		reference,
		shopName,
		paidIncl,
		customer?.id ?? '',
		customer?.email ?? '',
		customer?.firstName ?? '',
		customer?.lastName ?? '',
		customer?.company ?? '',
		customer?.isGuest ? 'guest' : '',
		invoiceAddress ? 'address' : '',
		invoiceAddress?.company ?? '',
		isOwn ? '' : first,
		isOwn ? '' : last,
		invoiceAddress?.vatNumber ?? '',
		invoiceAddress?.countryIso ?? '',
		invoiceAddress?.postcode ?? '',
	];
}

function orderOf(row: readonly string[]): LatestOrder {
	const [id, reference, shopName, paidIncl, customerId, email, firstName, lastName, ...rest] = row;
	const [company, guest, address, atCompany, first, last, vatNumber, countryIso, postcode] = rest;
	const named = first === '' && last === '' ? [firstName, lastName] : [first, last];
	return {
		id,
		reference,
		shopName,
		paidIncl,
		customer:
			customerId === ''
				? null
				: { id: customerId, email, firstName, lastName, company, isGuest: guest !== '' },
		invoiceAddress:
			address === ''
				? null
				: {
						company: atCompany,
						firstName: named[0],
						lastName: named[1],
						vatNumber,
						countryIso,
						postcode,
					},
	};
}
