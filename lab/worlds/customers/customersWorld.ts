import { emptyShop, type PrestaShopVersion } from '../../simulators/prestashop';
import type { Seeds } from '../../simulators/seeds';
import { emptyAdministration } from '../../simulators/snelstart';

/** A shop, or several of one installation, and its books before the first customer. */
export function customersWorld(
	version: PrestaShopVersion,
	shopIds: readonly number[],
	timeZone: string,
): Seeds {
	const prestaShop = emptyShop(version);
	const { tables } = prestaShop;
	const [first] = tables.shops;
	tables.shops = shopIds.map((id) => ({ ...first, id, name: `Winkel ${id}` }));
	for (const row of tables.configurations) {
		if (row.name === 'PS_MULTISHOP_FEATURE_ACTIVE') row.value = shopIds.length > 1 ? '1' : '0';
		if (row.name === 'PS_TIMEZONE') row.value = timeZone;
	}
	for (const name of ['customers', 'addresses', 'orders']) tables[name] = [];
	return {
		snelStart: emptyAdministration(),
		snelStartSwitches: { vatNumberCheck: 'shape' },
		prestaShop,
		prestaShopVersion: version,
	};
}
