import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Random } from '../random';
import { placeOf, type ArticlesStory } from './articlesStory';
import type { ArticlesWorld } from './articlesWorld';
import type { Goods } from './goods';
import { Offers } from './offers';
import type { ShopOfStory } from './shopPrices';
import type { Shelves } from './shelves';

const CENTS = 100;

/** People on both sides: who keeps the prices in SnelStart, and who keeps the shop. */
export class Merchants {
	readonly story: ArticlesStory;

	private readonly offers: Offers;

	constructor(
		private readonly snelStart: SnelStartSimulator,
		private readonly prestaShop: PrestaShopSimulator,
		private readonly random: Random,
		world: Pick<ArticlesWorld, 'goods' | 'emails'>,
		private readonly shelves: Shelves,
		shops: readonly ShopOfStory[],
	) {
		const { goods, emails } = world;
		this.offers = new Offers(snelStart, random);
		const { companyInfo } = snelStart.state;
		this.story = {
			includesVat: !companyInfo.verkoopprijsArtikelbestandExclusiefBtw,
			...{ goods, emails, shops, changes: 0 },
			absent: new Set(),
			held: new Map(),
			lost: new Map(),
			left: new Map(),
			byHand: new Map(),
			taken: new Set(),
		};
		if (shops.length > 1) this.keepSomeOut();
		for (const one of goods) {
			if (this.ownFields().length > 0 && random.chance(0.2)) this.setOwnPrice(one);
		}
		for (const { id } of shops) {
			for (const table of ['products', 'combinations'] as const) {
				for (const row of shelves.rows(table, id)) {
					this.story.left.set(`${table}/${row.id}/${id}`, clone(row));
				}
			}
		}
		for (const { code, combinationId, productId } of goods) {
			this.article(code).omschrijving = `Product ${productId}`;
			if (combinationId !== 0) this.article(code).omschrijving = `Variant ${code}`;
		}
	}

	/** One thing that whoever keeps the prices does. `most` keeps the share of changed prices below what is asked for. */
	changeBooks(): void {
		this.story.changes += 1;
		const goods = this.random.pick(this.story.goods);
		const article = this.article(goods.code);
		const chance = this.random.next();
		if (chance < 0.45) this.setPrice(goods, 1 + this.random.int(-20, 25) / CENTS);
		else if (chance < 0.5 && this.ownFields().length > 0) this.setOwnPrice(goods);
		else if (chance < 0.55) article.omschrijving = `Naam ${this.random.letters(6)} & Co`;
		else if (chance < 0.7) this.offers.promote(goods);
		else if (chance < 0.78) this.offers.endPromotion();
		else if (chance < 0.9) this.offers.agree(goods, this.story.emails);
		else if (chance < 0.95) this.offers.endAgreement();
		else this.slip(goods);
	}

	/** One thing that whoever keeps the shop does. */
	changeShop(): void {
		this.story.changes += 1;
		const goods = this.random.pick(this.story.goods);
		const chance = this.random.next();
		if (chance < 0.5) this.describe(goods);
		else if (chance < 0.65) this.pricedByHand(goods);
		else if (chance < 0.85) this.ownReduction(goods);
		else this.takeOver();
	}

	/** Two products come to carry one code, or one none. */
	confuseCodes(): void {
		const sure = this.story.goods.filter(
			({ combinationId, code }) => combinationId === 0 && !this.story.lost.has(code),
		);
		const [one, other] = this.random.sample(sure, 2);
		this.story.changes += 1;
		this.lose(one);
		if (this.random.chance(0.5)) this.rename(one, '');
		else {
			this.lose(other);
			this.rename(one, other.code);
		}
	}

	/** One product in eight is in the first shop alone. */
	private keepSomeOut(): void {
		const { shelves, story, random } = this;
		for (const productId of new Set(story.goods.map((goods) => goods.productId))) {
			for (const { id } of random.chance(0.125) ? story.shops.slice(1) : []) {
				shelves.without(productId, id);
				if (!shelves.shopsOf(productId).includes(id)) story.absent.add(`${productId}/${id}`);
			}
		}
	}

	private rename({ productId }: Goods, code: string): void {
		this.edit(productId, { reference: code });
	}

	private lose(goods: Goods): void {
		const names = this.inShops(goods, (shopId) => ({
			price: this.shopPriceOf(goods, shopId),
			name: this.dutchName(this.shelves.row('products', goods.productId, shopId)),
		}));
		this.story.lost.set(goods.code, names);
	}

	private inShops = <T>({ productId }: Goods, of: (shopId: number) => T): Map<number, T> =>
		new Map(this.shelves.shopsOf(productId).map((shopId) => [shopId, of(shopId)]));

	private ownFields = (): string[] =>
		this.story.shops.flatMap(({ own }) => (own && own.priceField !== '' ? [own.priceField] : []));

	/** The price of a shop of its own: another one, none at all, or nothing. */
	private setOwnPrice({ code, price }: Goods): void {
		const naam = this.random.pick(this.ownFields());
		const other = (Math.round(price * this.random.int(80, 120)) / CENTS).toFixed(2);
		const waarde = this.random.pick([other, other.replace('.', ','), other, '', '0']);
		this.article(code).extraVelden = waarde === '' ? [] : [{ naam, waarde }];
	}

	private setPrice(goods: Goods, factor: number): void {
		const shown = this.shopPriceOf(goods) * this.withVat(goods);
		const price = Math.max(1, Math.round(shown * factor * CENTS) / CENTS);
		this.article(goods.code).verkoopprijs = price;
		this.story.held.delete(goods.code);
	}

	/** A price that nobody meant: nothing, or another place for the point. */
	private slip(goods: Goods): void {
		if (this.story.lost.has(goods.code)) return;
		const article = this.article(goods.code);
		const kept = this.shopPriceOf(goods);
		this.story.held.set(
			goods.code,
			this.inShops(goods, (shopId) => this.shopPriceOf(goods, shopId)),
		);
		article.verkoopprijs = this.random.chance(0.5)
			? 0
			: Math.round(kept * this.withVat(goods) * 2 * CENTS) / CENTS;
	}

	/** Fields that nobody else may touch. */
	private describe({ productId }: Goods): void {
		const fields: Partial<Row> = this.random.chance(0.5)
			? { meta_title: [1, 2].map((id) => ({ id: String(id), value: this.random.letters(8) })) }
			: { weight: `${this.random.int(1, 9)}.500000`, location: this.random.letters(3) };
		this.edit(productId, fields);
	}

	/** A price that SnelStart owns is typed in a shop. */
	private pricedByHand(goods: Goods): void {
		const { combinationId, productId, code } = goods;
		if (combinationId !== 0 || this.story.held.has(code) || this.story.lost.has(code)) return;
		const shopId = this.random.pick(this.shelves.shopsOf(productId));
		const { price } = this.shelves.row('products', productId, shopId);
		const other = (Number(price) * (1 + this.random.int(2, 12) / CENTS)).toFixed(6);
		this.shelves.edit('products', productId, shopId, { price: other });
	}

	/** A reduction for a group of customers, or one that has ended long ago. */
	private ownReduction({ productId, combinationId }: Goods): void {
		const row: Row = {
			id: 1 + this.prices().reduce((most, { id }) => Math.max(most, id), 0),
			...{ id_shop_group: '0', id_shop: '0', id_cart: '0', id_currency: '0', id_country: '0' },
			id_product: String(productId),
			id_product_attribute: String(combinationId),
			id_group: this.random.chance(0.7) ? '3' : '0',
			...{ id_customer: '0', id_specific_price_rule: '0', price: '-1.000000', from_quantity: '1' },
			...{ reduction: '0.100000', reduction_tax: '1', reduction_type: 'percentage' },
			...{ from: '2020-01-01 00:00:00', to: '2020-02-01 23:59:59' },
		};
		this.prices().push(row);
		this.story.byHand.set(row.id, clone(row));
	}

	/** Somebody gives one of our specific prices another price: from then on it is his. */
	private takeOver(): void {
		const ours = this.prices().filter(({ id }) => !this.story.byHand.has(id));
		if (ours.length === 0) return;
		const row = this.random.pick(ours);
		row.price = '0.990000';
		this.story.byHand.set(row.id, clone(row));
		this.story.taken.add(placeOf(row));
	}

	private withVat = ({ rate }: Goods): number => (this.story.includesVat ? 1 + rate / 100 : 1);

	/** What it costs in a shop without VAT. */
	private shopPriceOf({ productId, combinationId }: Goods, shopId = 1): number {
		const base = Number(this.shelves.row('products', productId, shopId).price);
		if (combinationId === 0) return base;
		return base + Number(this.shelves.row('combinations', combinationId, shopId).price);
	}

	/** Changes a product in one of its shops, or in all of them where they share what it is. */
	private edit(productId: number, fields: Partial<Row>): void {
		const { shelves, story } = this;
		shelves.edit('products', productId, this.random.pick(shelves.shopsOf(productId)), fields);
		for (const shopId of shelves.shopsOf(productId)) {
			const now = shelves.row('products', productId, shopId);
			const left = story.left.get(`products/${productId}/${shopId}`)!;
			for (const name of Object.keys(fields)) left[name] = clone(now[name]);
		}
	}

	private dutchName = ({ name }: Row): string =>
		(name as Array<{ id: string; value: string }>).find(({ id }) => id === '2')?.value ?? '';

	private article = (code: string) =>
		this.snelStart.state.artikelen.find(({ artikelcode }) => artikelcode === code)!;

	private prices = (): Row[] => (this.prestaShop.state.tables.specific_prices ??= []);
}

const clone = <T>(value: T): T => structuredClone(value);
