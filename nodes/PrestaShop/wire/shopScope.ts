import type { ShopRow } from './shopRow';
import { flag, reference, text } from './row';

/** A sub-shop of a multistore and the group it is in; '' when it is not known which shop is meant. */
export interface ShopScope {
	shopId: string;
	groupId: string;
}

const UNKNOWN_SHOP: ShopScope = { shopId: '', groupId: '' };

/**
 * Values of PrestaShop's configuration by name, empty values left out. In a multistore a shop may have a value of its
 * own, which goes before that of its group, which goes before the one for all shops.
 */
export function settingsOf(
	rows: readonly ShopRow[],
	scope: ShopScope = UNKNOWN_SHOP,
): Map<string, string> {
	return new Map(
		rows
			.filter((row) => scope.shopId === '' || nearness(row, scope) > 0)
			.sort((a, b) => nearness(a, scope) - nearness(b, scope))
			.map((row): [string, string] => [text(row, 'name'), text(row, 'value')])
			.filter(([, value]) => value !== ''),
	);
}

/**
 * The sub-shop that is meant with its group. When none was chosen it is the only shop there is; of several shops the
 * one behind the URL cannot be told.
 *
 * @param shops rows of `shops`, none when the key may not read them
 */
export function scopeOf(shopId: string, shops: readonly ShopRow[]): ShopScope {
	const meant = shops.find((row) => text(row, 'id') === shopId);
	const inUse = shops.filter((row) => !flag(row, 'deleted'));
	const shop = shopId === '' && inUse.length === 1 ? inUse[0] : meant;
	if (!shop) return { shopId, groupId: '' };
	return { shopId: text(shop, 'id'), groupId: reference(shop, 'id_shop_group') };
}

/** 3 for a value of this very shop, 2 of its group, 1 for all shops, 0 of another shop. */
function nearness(row: ShopRow, { shopId, groupId }: ShopScope): number {
	const [shop, group] = [reference(row, 'id_shop'), reference(row, 'id_shop_group')];
	if (shop !== '') return shop === shopId ? 3 : 0;
	if (group !== '') return group === groupId ? 2 : 0;
	return 1;
}
