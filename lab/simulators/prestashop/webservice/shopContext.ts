import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { Errors } from './errors';
import { textParam } from './phpQuery';
import type { PhpParams } from './phpQuery';

/** The shops a request works in. */
export interface ShopContext {
	/** Shop whose rows and URL count: the one asked for, or the shop of the address. */
	shopId: number;
	/** All shops in the context (several for a group or `all`). */
	shopIds: number[];
	/** Asked for a group: stock of a combination is then summed over the context shop. */
	isGroup: boolean;
}

const shopIdsOf = (shop: Shop) => shop.rows('shops').map((row) => row.id);

/** True when `id_shop` names no shop: PrestaShop then redirects to the shop front before anything else. */
export function namesUnknownShop(shop: Shop, params: PhpParams): boolean {
	const asked = textParam(params, 'id_shop');
	if (asked === undefined) return false;
	if (asked === 'all') return shop.release < 8;
	return !/^\d+$/.test(asked) || !shopIdsOf(shop).includes(Number(asked));
}

/** Reads id_shop and id_shop_group; undefined after a refusal (unknown group, code 999). */
export function shopContextOf(
	shop: Shop,
	params: PhpParams,
	shopOfAddress: number,
	errors: Errors,
): ShopContext | undefined {
	const group = textParam(params, 'id_shop_group') ?? textParam(params, 'id_group_shop');
	if (group !== undefined && /^\d+$/.test(group)) {
		const shopIds = shop
			.rows('shops')
			.filter((row) => Number(row.id_shop_group) === Number(group))
			.map((row) => row.id);
		if (shopIds.length > 0) return { shopId: shopOfAddress, shopIds, isGroup: true };
		if (shop.release === 1.6) {
			return { shopId: shopOfAddress, shopIds: [shopOfAddress], isGroup: true };
		}
		errors.add(500, 999, "This shop group doesn't have shops");
		return undefined;
	}
	const asked = textParam(params, 'id_shop');
	if (asked === 'all') return { shopId: shopOfAddress, shopIds: shopIdsOf(shop), isGroup: false };
	const shopId = asked === undefined ? shopOfAddress : Number(asked);
	return { shopId, shopIds: [shopId], isGroup: false };
}

/**
 * Whether a list may show the row. Orders follow the context; stock rows follow it on PHP 7.4 only
 * (on PHP 8.2 get_class_vars() hides it and every shop's stock comes back); the rest never does.
 */
export function rowIsInShops(shop: Shop, resource: string, row: Row, shops: number[]): boolean {
	if (resource === 'orders') return shops.includes(Number(row.id_shop ?? 1));
	if (resource !== 'stock_availables' || shop.release >= 8) return true;
	return stockRowIsInShops(shop, row, shops);
}

/** A stock row belongs to a shop directly, or through the group that shares its stock. */
export function stockRowIsInShops(shop: Shop, row: Row, shops: number[]): boolean {
	const idShop = Number(row.id_shop ?? 0);
	if (idShop !== 0) return shops.includes(idShop);
	return shops.some((id) => groupOf(shop, id) === Number(row.id_shop_group ?? 0));
}

export function groupOf(shop: Shop, shopId: number): number {
	const row = shop.table('shops').byId(shopId);
	return row === undefined ? 0 : Number(row.id_shop_group);
}

/** Whether the shop's group shares one stock (row with id_shop 0 and the group's id). */
export function sharesStock(shop: Shop, shopId: number): boolean {
	const group = shop.table('shop_groups').byId(groupOf(shop, shopId));
	return group?.share_stock === '1';
}
