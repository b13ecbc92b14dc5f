import { lang } from '../lang';
import type { Random } from '../random';
import type { Row } from '../../simulators/prestashop/types';

/** Something for sale, and what its code is on both sides. */
export interface Goods {
	code: string;
	productId: number;
	/** 0 for a product without combinations. */
	combinationId: number;
	/** Number of its revenue group, and percentage. */
	group: 1 | 2;
	rate: 21 | 9;
	/** As SnelStart has it: with VAT where the administration does so. */
	price: number;
}

const CENTS = 100;

/** Goods of a shop: one in eight of them has combinations with codes of their own. */
export function drawGoods(random: Random, count: number): Goods[] {
	const goods: Goods[] = [];
	for (let productId = 1; goods.length < count; productId += 1) {
		const isLow = random.chance(0.3);
		const rates = isLow ? ({ group: 2, rate: 9 } as const) : ({ group: 1, rate: 21 } as const);
		const price = random.int(2 * CENTS, 90 * CENTS) / CENTS;
		const code = `A${String(10_000 + productId)}`;
		const pieces = random.chance(0.125) ? random.int(2, 4) : 1;
		for (let place = 1; place <= pieces; place += 1) {
			const isPlain = pieces === 1;
			goods.push({
				code: isPlain ? code : `${code}-${place}`,
				productId,
				combinationId: isPlain ? 0 : productId * 10 + place,
				...rates,
				price: isPlain ? price : Math.round((price + place) * CENTS) / CENTS,
			});
		}
	}
	return goods.slice(0, count);
}

/** The price without VAT to six decimals, as a text of the shop. */
const shopPrice = (price: number, rate: number, includesVat: boolean): string =>
	(includesVat ? price / (1 + rate / 100) : price).toFixed(6);

/** Rows of products and combinations that say what SnelStart says. */
export function shopRows(
	goods: readonly Goods[],
	includesVat: boolean,
): { products: Row[]; combinations: Row[] } {
	const byProduct = new Map<number, Goods[]>();
	for (const one of goods) {
		byProduct.set(one.productId, [...(byProduct.get(one.productId) ?? []), one]);
	}
	const products: Row[] = [];
	const combinations: Row[] = [];
	for (const [id, own] of byProduct) {
		const [first] = own;
		const isPlain = first.combinationId === 0;
		const base = Number(shopPrice(first.price, first.rate, includesVat));
		products.push(productRow(id, isPlain ? first.code : '', first, base.toFixed(6)));
		for (const one of isPlain ? [] : own) {
			const whole = Number(shopPrice(one.price, one.rate, includesVat));
			combinations.push(combinationRow(one, (whole - base).toFixed(6)));
		}
	}
	return { products, combinations };
}

const productRow = (id: number, code: string, { rate }: Goods, price: string): Row => ({
	id,
	reference: code,
	supplier_reference: '',
	id_manufacturer: '3',
	id_supplier: '2',
	id_shop_default: '1',
	location: 'Stelling 4',
	width: '12.000000',
	available_for_order: '1',
	show_price: '1',
	indexed: '1',
	ean13: '',
	upc: '',
	isbn: '',
	mpn: '',
	id_tax_rules_group: rate === 9 ? '4' : '1',
	id_category_default: '2',
	price,
	wholesale_price: '0.000000',
	weight: '0.250000',
	ecotax: '0.000000',
	active: '1',
	state: '1',
	minimal_quantity: '1',
	on_sale: '0',
	visibility: 'both',
	condition: 'new',
	name: lang(`Product ${id}`),
	description: lang(`<p>Geschreven in de winkel, ${id}</p>`),
	description_short: lang(''),
	link_rewrite: lang(`product-${id}`),
	meta_description: lang(`Alles over product ${id}`),
	meta_title: lang(`Koop product ${id}`),
	date_add: '2026-01-05 09:00:00',
	date_upd: '2026-01-05 09:00:00',
	associations: { categories: [{ id: '2' }] },
});

const combinationRow = (one: Goods, price: string): Row => ({
	id: one.combinationId,
	id_product: String(one.productId),
	reference: one.code,
	supplier_reference: '',
	ean13: '',
	upc: '',
	isbn: '',
	mpn: '',
	price,
	wholesale_price: '0.000000',
	weight: '0.000000',
	ecotax: '0.000000',
	unit_price_impact: '0.000000',
	minimal_quantity: '1',
	associations: { product_option_values: [{ id: '1' }] },
});
