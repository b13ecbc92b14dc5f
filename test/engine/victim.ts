import type { ExpectedOrder, WebshopWorld } from '../../lab/worlds';
import type { Row } from '../../lab/simulators/prestashop/types';

/** Rows of one resource of the shop. */
export const rowsOf = ({ prestaShop }: WebshopWorld, resource: string): Row[] =>
	prestaShop.tables[resource] ?? [];

export function rowOf(world: WebshopWorld, resource: string, id: unknown): Row {
	const row = rowsOf(world, resource).find((candidate) => String(candidate.id) === String(id));
	if (!row) throw new Error(`The shop has no ${resource} ${String(id)}`);
	return row;
}

/** Takes one row out of the shop. */
export const without = (world: WebshopWorld, resource: string, id: unknown) => {
	world.prestaShop.tables[resource] = rowsOf(world, resource).filter(
		(row) => String(row.id) !== String(id),
	);
};

/** Codes that stand on one order only, so that breaking them breaks nothing else. */
function lonelyDetail(world: WebshopWorld, orderId: number): Row | undefined {
	const details = rowsOf(world, 'order_details');
	const used = (code: unknown) => details.filter((row) => row.product_reference === code).length;
	const booked = new Set(
		world.snelStart.verkooporders.flatMap(({ regels }) => regels.map(({ artikel }) => artikel?.id)),
	);
	return details.find(
		(row) =>
			row.id_order === String(orderId) &&
			used(row.product_reference) === 1 &&
			!booked.has(articleRow(world, row.product_reference)?.id),
	);
}

/** The article of the administration with this code. */
export const articleRow = (world: WebshopWorld, code: unknown) =>
	world.snelStart.artikelen.find(({ artikelcode }) => artikelcode === code);

/** An order to break, with one of its lines. */
export interface Victim {
	order: ExpectedOrder;
	row: Row;
	detail: Row;
}

/** An ordinary order that is the only one of its customer and has a line with a code of its own. */
export function victimIn(world: WebshopWorld): Victim {
	const orders = rowsOf(world, 'orders');
	for (const order of world.orders.filter(({ expectation }) => expectation === 'create')) {
		const row = rowOf(world, 'orders', order.orderId);
		const alone = orders.filter(({ id_customer }) => id_customer === row.id_customer).length === 1;
		const ordinary = ['company', 'other delivery address', '21 and 9 percent', 'consumer'];
		const detail = lonelyDetail(world, order.orderId);
		if (alone && detail && ordinary.includes(order.kind)) return { order, row, detail };
	}
	throw new Error('The world is too small to break an order in it: take more articles or orders');
}
