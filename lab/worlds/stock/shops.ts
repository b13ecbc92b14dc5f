import type { WebshopWorld } from '../webshop/webshopWorld';

/** How many shops there are and what they show of the one stock. */
export type ShopSetup =
	/** One shop. */
	| 'one'
	/** Two shops of a group that shares its stock: one row for both. */
	| 'group'
	/** Two shops with rows of their own, written by one node with the same number. */
	| 'same'
	/** Two shops with rows of their own, each written by a node of its own with its share. */
	| 'shares';

/** A shop, the node that writes its quantities, and the share of the stock that it shows. */
export interface ShopOnStage {
	id: number;
	/** Shops that one node writes have the same writer. */
	writer: string;
	share: number;
}

const SHARES = [0.6, 0.4];

/** The shops of a setup. */
export function shopsOf(setup: ShopSetup): ShopOnStage[] {
	if (setup === 'one') return [{ id: 1, writer: '1', share: 1 }];
	return [1, 2].map((id, index) =>
		setup === 'shares'
			? { id, writer: String(id), share: SHARES[index] }
			: { id, writer: '1', share: 1 },
	);
}

/** Makes the shop of a world a multistore of this setup. */
export function openShops({ prestaShop: { tables } }: WebshopWorld, setup: ShopSetup): void {
	if (setup === 'one') return;
	const [first] = tables.shops;
	tables.shops.push({ ...first, id: 2, name: 'Tweede winkel' });
	const share_stock = setup === 'group' ? '1' : '0';
	tables.shop_groups = [{ id: 1, name: 'Default', share_stock, active: '1', deleted: '0' }];
	const rows = tables.stock_availables;
	if (setup === 'group') {
		for (const row of rows) Object.assign(row, { id_shop: '0', id_shop_group: '1' });
		return;
	}
	const last = Math.max(...rows.map(({ id }) => id));
	rows.push(...rows.map((row, index) => ({ ...row, id: last + index + 1, id_shop: '2' })));
}
