import type { World } from '../../lab/worlds/webshop';

export { badOrders, type BadOrder } from './badOrders';
export { badSurroundings, type BadSurroundings } from './badSurroundings';

/** A shop without orders: PrestaShop answers `[]` where an object was expected. */
export function withoutOrders(world: World): void {
	for (const resource of ['orders', 'order_details', 'order_carriers', 'order_cart_rules']) {
		world.prestaShop.tables[resource] = [];
	}
	world.orders.length = 0;
}

/** A shop without anything: every list of the webservice is `[]`. */
export function emptied(world: World): void {
	withoutOrders(world);
	for (const resource of ['customers', 'addresses', 'products', 'combinations', 'customizations']) {
		world.prestaShop.tables[resource] = [];
	}
	world.prestaShop.tables.stock_availables = [];
}
