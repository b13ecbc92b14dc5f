import type { PrestaShopState, Row } from '../../simulators/prestashop/types';
import type { Pack } from './packs';
import { needsOf, type Makings, type Needs } from './makings';
import type { ShopOnStage } from './shops';

/** Something shoppers can put in their basket and the referee can judge: an article code in one or more shops. */
export interface Sku {
	/** Of this SKU alone, also where two shops sell the same code. */
	id: string;
	code: string;
	needs: Needs;
	/** Shops that sell it from this row. */
	shopIds: number[];
	/** The node that writes the row, and the share of the stock that it shows. */
	writer: string;
	share: number;
	/** The shop takes orders for it also when there is none left. */
	backorders: boolean;
	/** Its row of stock_availables; live. */
	row: Row;
	/** Of a pack that takes its contents: how the shop counts it, from their rows. */
	pack?: { ownRow: boolean; contents: Array<{ sku: Sku; quantity: number }> };
}

/** The shop windows: every SKU that stands for one product or combination and one article with stock. */
export class Shelf {
	readonly skus: Sku[] = [];

	readonly shopIds: number[];

	private readonly byRowId: Map<number, Sku>;

	constructor(
		private readonly tables: PrestaShopState['tables'],
		{ codes, makings, shops }: { codes: readonly string[]; makings: Makings; shops: ShopOnStage[] },
	) {
		const articleOf = new Map([...makings.articles.values()].map((row) => [row.artikelcode, row]));
		this.shopIds = shops.map(({ id }) => id);
		for (const code of codes) {
			const article = articleOf.get(code);
			const needs = article && !article.isNonActief ? needsOf(article, makings) : null;
			if (needs) this.addRows(code, needs, shops);
		}
		this.byRowId = new Map(this.skus.map((sku) => [sku.row.id, sku]));
		for (const pack of makings.packs.values()) this.fillPack(pack);
	}

	skuOfRow(rowId: number): Sku | undefined {
		return this.byRowId.get(rowId);
	}

	/** What one shop sells. */
	of(shopId: number): Sku[] {
		return this.skus.filter(({ shopIds }) => shopIds.includes(shopId));
	}

	/** Pieces that the shop says it has; of a pack, as PrestaShop works it out from the rows of its contents. */
	shown({ row, pack }: Sku): number {
		const own = Number(row.quantity);
		if (!pack) return own;
		const makes = pack.contents.map(({ sku, quantity }) =>
			Math.floor(Number(sku.row.quantity) / quantity),
		);
		return Math.min(...makes, ...(pack.ownRow ? [own] : []));
	}

	/** SKUs of which the shop changes the quantity when this one is sold, with the pieces per piece. */
	moved(sku: Sku): Array<{ sku: Sku; quantity: number }> {
		if (!sku.pack) return [{ sku, quantity: 1 }];
		return [...sku.pack.contents, ...(sku.pack.ownRow ? [{ sku, quantity: 1 }] : [])];
	}

	/** Some SKUs can also be ordered when there are none; packs and what is in them cannot. */
	allowBackorders(isChosen: (index: number) => boolean): void {
		const packed = new Set(
			this.skus.flatMap((sku) => [
				...(sku.code.startsWith('PACK') ? [sku.code] : []),
				...(sku.pack?.contents ?? []).map((part) => part.sku.code),
			]),
		);
		this.skus.forEach((sku, index) => {
			if (!isChosen(index) || packed.has(sku.code)) return;
			sku.backorders = true;
			sku.row.out_of_stock = '1';
		});
	}

	private addRows(code: string, needs: Needs, shops: ShopOnStage[]): void {
		for (const { id, writer, share } of shops) {
			const row = this.rowOf(code, id);
			const known = this.skus.find((sku) => sku.row === row);
			if (known) known.shopIds.push(id);
			else if (row) {
				const identity = { id: `${code} in shop ${id}`, code, needs, shopIds: [id], writer };
				this.skus.push({ ...identity, share, backorders: false, row });
			}
		}
	}

	private rowOf(code: string, shopId: number): Row | undefined {
		const { combinations, products, stock_availables: rows } = this.tables;
		const combination = combinations.find(({ reference }) => reference === code);
		const product = products.find(({ reference }) => reference === code);
		const wanted = combination
			? [String(combination.id_product), String(combination.id)]
			: [String(product?.id), '0'];
		return rows.find(
			(row) =>
				String(row.id_product) === wanted[0] &&
				String(row.id_product_attribute) === wanted[1] &&
				['0', String(shopId)].includes(String(row.id_shop)),
		);
	}

	private fillPack({ code, mode, contents }: Pack): void {
		if (mode === 'own') return;
		for (const sku of this.skus.filter((one) => one.code === code)) {
			const parts = contents.flatMap((part) => {
				const found = this.skus.find(
					(one) => one.code === part.code && one.shopIds[0] === sku.shopIds[0],
				);
				return found ? [{ sku: found, quantity: part.quantity }] : [];
			});
			sku.pack = { ownRow: mode === 'both', contents: parts };
		}
	}
}
