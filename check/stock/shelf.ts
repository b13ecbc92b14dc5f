import type { PrestaShopState, Row } from '../../simulators/prestashop/types';
import type { Artikel } from '../../simulators/snelstart/tables';
import { needsOf, type Needs } from './recipes';

/** Something shoppers can put in their basket and the referee can judge. */
export interface Sku {
	code: string;
	needs: Needs;
	isRecipe: boolean;
	/** The shop takes orders for it also when there is none left. */
	backorders: boolean;
	/** Its row of stock_availables; live. */
	row: Row;
}

/** The shop window: every SKU that stands for one product or combination and one article with stock. */
export class Shelf {
	readonly skus: Sku[];

	private readonly byCode: Map<string, Sku>;

	private readonly byRowId: Map<number, Sku>;

	constructor({ tables }: PrestaShopState, articles: readonly Artikel[], codes: readonly string[]) {
		const byId = new Map(articles.map((article) => [article.id, article]));
		const articleOf = new Map(articles.map((article) => [article.artikelcode, article]));
		this.skus = codes.flatMap((code): Sku[] => {
			const article = articleOf.get(code);
			const row = stockRowOf(tables, code);
			const needs = article && !article.isNonActief ? needsOf(article, byId) : null;
			if (!article || !row || !needs) return [];
			return [{ code, needs, isRecipe: !article.voorraadControle, backorders: false, row }];
		});
		this.byCode = new Map(this.skus.map((sku) => [sku.code, sku]));
		this.byRowId = new Map(this.skus.map((sku) => [sku.row.id, sku]));
	}

	sku(code: string): Sku | undefined {
		return this.byCode.get(code);
	}

	skuOfRow(rowId: number): Sku | undefined {
		return this.byRowId.get(rowId);
	}

	/** Pieces that the shop says it has. */
	shown(sku: Sku): number {
		return Number(sku.row.quantity);
	}

	allowBackorders(sku: Sku): void {
		sku.backorders = true;
		sku.row.out_of_stock = '1';
	}
}

function stockRowOf(tables: Record<string, Row[]>, code: string): Row | undefined {
	const combination = tables.combinations.find(({ reference }) => reference === code);
	const product = tables.products.find(({ reference }) => reference === code);
	const wanted = combination
		? [String(combination.id_product), String(combination.id)]
		: [String(product?.id), '0'];
	return tables.stock_availables.find(
		({ id_product, id_product_attribute }) =>
			String(id_product) === wanted[0] && String(id_product_attribute) === wanted[1],
	);
}
