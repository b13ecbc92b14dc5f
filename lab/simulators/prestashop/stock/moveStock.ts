import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { isPack, packItems, packStockOf, packsWith } from './packs';
import { addQuantity, stockRowOf } from './parentRow';

/** Some pieces of a product or combination in a shop; `delta` is negative when they are sold. */
export interface Movement {
	productId: string;
	combinationId: string;
	shopId: number;
	delta: number;
}

/**
 * StockManager::updateQuantity: a pack moves its own row, its products' or both by its stock type; what
 * is no pack moves its row and, when sold, limits the packs of type "both" that contain it to what can
 * still be made. Packs are not raised again when products come back.
 */
export function moveStock(shop: Shop, movement: Movement): void {
	const product = shop.table('products').byId(Number(movement.productId));
	if (product !== undefined && isPack(product)) {
		movePack(shop, product, movement);
		return;
	}
	addQuantity(shop, movement);
	if (movement.delta < 0) limitPacks(shop, movement);
}

function movePack(shop: Shop, pack: Row, movement: Movement): void {
	const type = packStockOf(shop, pack);
	if (type !== 'pack') {
		for (const { productId, combinationId, quantity } of packItems(pack)) {
			const delta = movement.delta * quantity;
			addQuantity(shop, { ...movement, productId, combinationId, delta });
		}
	}
	if (type !== 'products') addQuantity(shop, movement);
}

function limitPacks(shop: Shop, { productId, combinationId, shopId }: Movement): void {
	const left = Number(stockRowOf(shop, { productId, combinationId, shopId })?.quantity ?? 0);
	for (const pack of packsWith(shop, productId, combinationId)) {
		if (packStockOf(shop, pack) !== 'both') continue;
		const item = packItems(pack).find(
			(one) => one.productId === productId && Number(one.combinationId) === Number(combinationId),
		);
		const most = Math.max(0, Math.floor(left / (item?.quantity ?? 1)));
		const row = stockRowOf(shop, { productId: String(pack.id), combinationId: '0', shopId });
		if (row !== undefined && Number(row.quantity) > most) row.quantity = String(most);
	}
}

/**
 * Product::getQuantity and Pack::getQuantity: what can be sold. Of a pack that is its own row, what its
 * products allow, or the least of both. Here (and only here) PrestaShop takes "pack only" for "not set".
 */
export function availableOf(
	shop: Shop,
	product: Row,
	{ combinationId, shopId }: { combinationId: string; shopId: number },
): number {
	const own = stockRowOf(shop, { productId: String(product.id), combinationId, shopId });
	const quantity = Number(own?.quantity ?? 0);
	const unset = product.pack_stock_type === '0';
	const type = packStockOf(shop, unset ? { ...product, pack_stock_type: '3' } : product);
	if (!isPack(product) || type === 'pack') return quantity;
	const makes = packItems(product).map((item) => {
		const row = stockRowOf(shop, { ...item, shopId });
		return Math.floor(Number(row?.quantity ?? 0) / item.quantity);
	});
	if (type === 'both') return Math.min(quantity, ...makes);
	return makes.length === 0 ? 0 : Math.min(...makes);
}
