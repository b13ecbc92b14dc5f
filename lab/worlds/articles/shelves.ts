import type { PrestaShopState, Row } from '../../simulators/prestashop';

/** Fields that a multistore keeps per shop, of those that people here change. */
const PER_SHOP = ['price', 'name', 'meta_title'];

type Shelf = 'products' | 'combinations';

/** What each shop of a multistore says of its goods; the first shop says what stands in the rows themselves. */
export class Shelves {
	constructor(
		private readonly state: PrestaShopState,
		readonly shopIds: readonly number[],
		/** Otherwise all shops share everything. */
		private readonly isApart: boolean,
	) {}

	/** Shops that a product is in. */
	shopsOf = (productId: number): number[] =>
		this.shopIds.filter((shopId) => this.own('products', productId, shopId) !== null);

	/** All rows as a shop has them, those of products alone that are in it. */
	rows(shelf: Shelf, shopId: number): Row[] {
		return this.state.tables[shelf]
			.filter((row) => this.shopsOf(productIdOf(shelf, row)).includes(shopId))
			.map((row) => ({ ...row, ...this.own(shelf, row.id, shopId) }));
	}

	row = (shelf: Shelf, id: number, shopId: number): Row => ({
		...this.kept(shelf, id),
		...this.own(shelf, id, shopId),
	});

	/** Changes fields as a shop has them; what all shops share changes in all of them. */
	edit(shelf: Shelf, id: number, shopId: number, fields: Partial<Row>): void {
		const row = this.kept(shelf, id);
		const isShared = !this.isApart || Object.keys(fields).every((name) => !PER_SHOP.includes(name));
		if (isShared) return void Object.assign(row, fields);
		const held = Object.fromEntries(Object.keys(fields).map((name) => [name, row[name]]));
		const all = ((this.state.inShops ??= {})[shelf] ??= {});
		for (const other of this.shopIds.slice(1)) {
			const key = `${id}/${other}`;
			if (all[key] === null) continue;
			const own = { ...held, ...all[key], ...(other === shopId ? fields : {}) };
			all[key] = structuredClone(own);
		}
		if (shopId === this.shopIds[0]) Object.assign(row, fields);
	}

	/** Keeps a product out of a shop. */
	without(productId: number, shopId: number): void {
		((this.state.inShops ??= {}).products ??= {})[`${productId}/${shopId}`] = null;
	}

	private kept = (shelf: Shelf, id: number): Row =>
		this.state.tables[shelf].find((one) => one.id === id)!;

	/** Null where it is not in that shop. */
	private own(shelf: Shelf, id: number, shopId: number): Partial<Row> | null {
		const own = this.isApart ? this.state.inShops?.[shelf]?.[`${id}/${shopId}`] : {};
		return own === undefined ? {} : own;
	}
}

const productIdOf = (shelf: Shelf, row: Row): number =>
	shelf === 'products' ? row.id : Number(row.id_product);
