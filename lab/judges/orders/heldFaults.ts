import type { Case } from './case';
import { isLeftOut } from './leftOut';

/**
 * What an order is said to hold of the shop's stock, which the web stock is reckoned with: of each product what was
 * ordered, less what the shop has put back on its stock. What the owner leaves out holds nothing.
 */
export function heldFaults(found: Case): string[] {
	const { order, shop, reported } = found;
	if (!reported) return [];
	const due = new Map<string, number>();
	const wanted = isLeftOut(found) ? [] : shop.wholeLines(order);
	for (const row of wanted.filter((line) => !shop.isLeftOut(line))) {
		const held = Number(row.product_quantity) - Number(row.product_quantity_reinjected ?? 0);
		add(due, keyOf(row.product_id, row.product_attribute_id), held);
	}
	const told = new Map<string, number>();
	for (const { productId, combinationId, quantity } of reported.quantities) {
		add(told, keyOf(productId, combinationId), quantity);
	}
	const products = new Set([...due.keys(), ...told.keys()]);
	return [...products].flatMap((product) => {
		const [is, should] = [told.get(product) ?? 0, due.get(product) ?? 0];
		return is === should ? [] : [`held: product ${product} ${is} instead of ${should}`];
	});
}

const keyOf = (product: unknown, combination: unknown): string =>
	`${Number(product)}/${Number(combination ?? 0)}`;

const add = (to: Map<string, number>, key: string, more: number): void =>
	void to.set(key, (to.get(key) ?? 0) + more);
