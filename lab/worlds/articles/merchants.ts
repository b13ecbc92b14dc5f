import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Random } from '../random';
import { placeOf, type ArticlesStory } from './articlesStory';
import type { ArticlesWorld } from './articlesWorld';
import type { Goods } from './goods';

const DAY = 86_400_000;
const CENTS = 100;
const day = (days: number): string =>
	`${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T00:00:00`;

/** People on both sides: who keeps the prices in SnelStart, and who keeps the shop. */
export class Merchants {
	readonly story: ArticlesStory;

	constructor(
		private readonly snelStart: SnelStartSimulator,
		private readonly prestaShop: PrestaShopSimulator,
		private readonly random: Random,
		world: Pick<ArticlesWorld, 'goods' | 'emails'>,
	) {
		const { goods, emails } = world;
		const { companyInfo } = snelStart.state;
		this.story = {
			includesVat: !companyInfo.verkoopprijsArtikelbestandExclusiefBtw,
			...{ goods, emails, changes: 0 },
			held: new Map(),
			lost: new Map(),
			left: new Map(),
			byHand: new Map(),
			taken: new Set(),
		};
		for (const table of ['products', 'combinations']) {
			for (const row of this.rows(table)) this.story.left.set(`${table}/${row.id}`, clone(row));
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
		else if (chance < 0.55) article.omschrijving = `Naam ${this.random.letters(6)} & Co`;
		else if (chance < 0.7) this.promote(goods);
		else if (chance < 0.78) this.endPromotion();
		else if (chance < 0.9) this.agree(goods);
		else if (chance < 0.95) this.snelStart.state.artikelprijsafspraken.shift();
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

	private rename({ productId }: Goods, code: string): void {
		this.row('products', productId).reference = code;
		this.left('products', productId).reference = code;
	}

	private lose(goods: Goods): void {
		const name = this.dutchName(this.row('products', goods.productId));
		this.story.lost.set(goods.code, { price: this.shopPriceOf(goods), name });
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
		this.story.held.set(goods.code, kept);
		article.verkoopprijs = this.random.chance(0.5)
			? 0
			: Math.round(kept * this.withVat(goods) * 2 * CENTS) / CENTS;
	}

	private promote(goods: Goods): void {
		const price = Math.round(goods.price * this.random.int(60, 90)) / CENTS;
		const isPercentage = this.random.chance(0.4);
		const step = isPercentage ? { vanaf: 0, korting: 12.5 } : { vanaf: 0, verkoopprijs: price };
		const steps = this.random.chance(0.3)
			? [step, isPercentage ? { vanaf: 10, korting: 20 } : { ...step, vanaf: 10 }]
			: [step];
		this.snelStart.state.actieprijzen.push({
			omschrijving: `Actie ${this.random.letters(4)}`,
			startdatum: day(this.random.int(-9, 3)),
			einddatum: day(this.random.int(4, 30)),
			status: 'Actief',
			artikelPrijzen: [
				{
					artikelcode: goods.code,
					artikelOmschrijving: '',
					prijsIngave: isPercentage ? 'StaffelKorting' : 'StaffelBedrag',
					prijzen: steps,
				},
			],
		});
	}

	private endPromotion(): void {
		const running = this.snelStart.state.actieprijzen as Array<{ einddatum: string }>;
		if (running.length === 0) return;
		this.random.pick(running).einddatum = day(-1);
	}

	private agree(goods: Goods): void {
		const email = this.random.pick([...this.story.emails, 'onbekend@example.com']);
		const card = this.snelStart.state.relaties.find((row) => row.email === email);
		const known = this.snelStart.state.artikelprijsafspraken as Array<{ artikelCode: string }>;
		if (!card || known.some(({ artikelCode }) => artikelCode === goods.code)) return;
		this.snelStart.state.artikelprijsafspraken.push({
			artikelCode: goods.code,
			artikelOmschrijving: '',
			basisprijs: goods.price,
			klantAfspraken: [
				{
					relatiePublicIdentifier: card.id,
					relatieCode: card.relatiecode,
					relatieNaam: card.naam,
					startdatum: this.random.chance(0.5) ? null : day(-20),
					einddatum: this.random.chance(0.5) ? null : day(200),
					prijsIngave: 'Bedrag',
					status: 'Actief',
					prijsAfspraken: [{ vanaf: 1, verkoopprijs: Math.round(goods.price * 85) / CENTS }],
				},
			],
		});
	}

	/** Fields that nobody else may touch. */
	private describe({ productId }: Goods): void {
		const fields: Partial<Row> = this.random.chance(0.5)
			? { meta_title: [1, 2].map((id) => ({ id: String(id), value: this.random.letters(8) })) }
			: { weight: `${this.random.int(1, 9)}.500000`, location: this.random.letters(3) };
		Object.assign(this.row('products', productId), fields);
		Object.assign(this.left('products', productId), clone(fields as Row));
	}

	/** A price that SnelStart owns is typed in the shop. */
	private pricedByHand(goods: Goods): void {
		const { combinationId, productId, code } = goods;
		if (combinationId !== 0 || this.story.held.has(code) || this.story.lost.has(code)) return;
		const row = this.row('products', productId);
		row.price = (Number(row.price) * (1 + this.random.int(2, 12) / CENTS)).toFixed(6);
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

	/** What it costs in the shop without VAT. */
	private shopPriceOf({ productId, combinationId }: Goods): number {
		const base = Number(this.row('products', productId).price);
		return combinationId === 0 ? base : base + Number(this.row('combinations', combinationId).price);
	}

	private dutchName = ({ name }: Row): string =>
		(name as Array<{ id: string; value: string }>).find(({ id }) => id === '2')?.value ?? '';

	private article = (code: string) =>
		this.snelStart.state.artikelen.find(({ artikelcode }) => artikelcode === code)!;

	private rows = (table: string): Row[] => (this.prestaShop.state.tables[table] ??= []);

	private prices = (): Row[] => this.rows('specific_prices');

	private row = (table: string, id: number): Row => this.rows(table).find((one) => one.id === id)!;

	private left = (table: string, id: number): Row => this.story.left.get(`${table}/${id}`)!;
}

const clone = <T>(value: T): T => structuredClone(value);
