import type { ShopRow } from '../wire/shopRow';
import { byId, flag, reference, text } from '../wire/row';

/** Rows of the shops that are meant, or why it cannot be known which are. */
export type RowsOfShops = { rows: ShopRow[] } | { severalShops: string[] };

/**
 * The stock rows that belong to the chosen shops: rows of a shop itself and rows that its group shares
 * (`id_shop` 0). PrestaShop on PHP 8 answers the rows of every shop whatever it is asked,
 * so they are sorted out here.
 *
 * @param shopIds chosen shops; empty means the only one there is
 * @param shops rows of `shops`, none when the key may not read them
 */
export function rowsOfShops(
	rows: readonly ShopRow[],
	shopIds: readonly string[],
	shops: readonly ShopRow[],
): RowsOfShops {
	const known = byId(shops.filter((shop) => !flag(shop, 'deleted')));
	const owned = rows.filter((row) => ownerOf(row) !== '' && !isOfDeletedShop(row, known));
	if (shopIds.length > 0) {
		const groups = new Set(shopIds.map((id) => groupOf(id, known)));
		return {
			rows: owned.filter((row) =>
				reference(row, 'id_shop') === ''
					? groups.has(text(row, 'id_shop_group'))
					: shopIds.includes(text(row, 'id_shop')),
			),
		};
	}
	const owners = [...new Set(owned.map(ownerOf))].sort();
	return owners.length <= 1 ? { rows: owned } : { severalShops: owners };
}

/** "shop 1" or "shop group 2"; '' for a row that belongs to nobody (an integrator forgot its id_shop). */
function ownerOf(row: ShopRow): string {
	const shop = reference(row, 'id_shop');
	if (shop !== '') return `shop ${shop}`;
	const group = reference(row, 'id_shop_group');
	return group === '' ? '' : `shop group ${group}`;
}

function isOfDeletedShop(row: ShopRow, known: ReadonlyMap<string, ShopRow>): boolean {
	const shop = reference(row, 'id_shop');
	return shop !== '' && known.size > 0 && !known.has(shop);
}

function groupOf(shopId: string, known: ReadonlyMap<string, ShopRow>): string {
	const shop = known.get(shopId);
	return shop ? text(shop, 'id_shop_group') : '';
}
