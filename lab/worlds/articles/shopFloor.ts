import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import { lang } from '../lang';
import type { Goods } from './goods';

/** VAT rates by the tax rules group that a product is in. */
export const RATE_OF: Readonly<Record<string, 21 | 9>> = { '1': 21, '4': 9 };

/** The shelves of a shop, by the goods on them: what is changed is changed now. */
export class ShopFloor {
	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly includesVat: boolean,
	) {}

	product = ({ productId }: Goods): Row =>
		this.rows('products').find(({ id }) => id === productId)!;

	/** The row that carries the code. */
	own = (goods: Goods): Row =>
		goods.combinationId === 0
			? this.product(goods)
			: this.rows('combinations').find(({ id }) => id === goods.combinationId)!;

	nextId = (): number => 1 + this.rows('products').reduce((most, { id }) => Math.max(most, id), 0);

	put(products: readonly Row[], combinations: readonly Row[] = []): void {
		this.rows('products').push(...products);
		this.rows('combinations').push(...combinations);
		for (const { id } of products) this.shop.editProduct(id, {});
	}

	edit = ({ productId }: Goods, fields: Partial<Row>): Row =>
		this.shop.editProduct(productId, fields);

	/** Writes the row that carries the code; its product counts as changed. */
	editOwn(goods: Goods, fields: Partial<Row>): void {
		if (goods.combinationId !== 0) Object.assign(this.own(goods), fields);
		this.edit(goods, goods.combinationId === 0 ? fields : {});
	}

	withdraw = ({ productId }: Goods): void => this.shop.deleteProduct(productId);

	rename = (goods: Goods, name: string): Row =>
		this.edit(goods, { name: [lang('English')[0], lang(name)[1]] });

	rateOf = (goods: Goods): number => RATE_OF[String(this.product(goods).id_tax_rules_group)];

	/** @param price as the books would have it, with VAT where they do so */
	reprice(goods: Goods, price: number): void {
		const whole = this.includesVat ? price / (1 + this.rateOf(goods) / 100) : price;
		const base = goods.combinationId === 0 ? 0 : Number(this.product(goods).price);
		this.editOwn(goods, { price: (whole - base).toFixed(6) });
	}

	/** Without VAT. */
	priceOf(goods: Goods): number {
		const base = goods.combinationId === 0 ? 0 : Number(this.product(goods).price);
		return base + Number(this.own(goods).price);
	}

	nameOf = (goods: Goods): string =>
		(this.product(goods).name as Array<{ id: string; value: string }>).find(({ id }) => id === '2')
			?.value ?? '';

	private rows = (table: string): Row[] => this.shop.state.tables[table];
}
