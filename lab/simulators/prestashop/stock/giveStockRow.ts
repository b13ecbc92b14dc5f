import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { groupOf, sharesStock } from '../webservice/shopContext';
import { stockRowOf } from './parentRow';

/**
 * What Product::add and Combination::add do: a stock row of 0 pieces for each shop they are made in. A combination takes
 * over what its product does when it is sold out.
 */
export function giveStockRow(shop: Shop, resource: string, row: Row, shopIds: number[]): void {
	const isCombination = resource === 'combinations';
	if (!isCombination && resource !== 'products') return;
	const productId = isCombination ? String(row.id_product) : String(row.id);
	const combinationId = isCombination ? String(row.id) : '0';
	for (const shopId of shopIds) {
		if (stockRowOf(shop, { productId, combinationId, shopId })) continue;
		const parent = stockRowOf(shop, { productId, combinationId: '0', shopId });
		const isShared = sharesStock(shop, shopId);
		shop.table('stock_availables').insert({
			id_product: productId,
			id_product_attribute: combinationId,
			id_shop: isShared ? '0' : String(shopId),
			id_shop_group: isShared ? String(groupOf(shop, shopId)) : '0',
			quantity: '0',
			depends_on_stock: '0',
			out_of_stock: isCombination ? String(parent?.out_of_stock ?? '2') : '2',
			location: '',
		});
	}
}
