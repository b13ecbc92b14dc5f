import { cloneDeep } from 'lodash';
import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Random } from '../random';
import { Clerks, eanOf } from './clerks';
import { doubtfulProduct } from './doubtfulProduct';
import { shopRows, type Goods } from './goods';
import type { ImportStory } from './importStory';
import { ShopFloor } from './shopFloor';

const CENTS = 100;

/** Whoever keeps the products of a shop, beside those who keep the articles in SnelStart. */
export class Sellers {
	private readonly floor: ShopFloor;

	private readonly clerks: Clerks;

	/** Codes (EAN) that products in doubt share with an article. */
	private readonly shared = new Set<string>();

	constructor(
		snelStart: SnelStartSimulator,
		prestaShop: PrestaShopSimulator,
		private readonly random: Random,
		readonly story: ImportStory,
	) {
		this.floor = new ShopFloor(prestaShop, story.includesVat);
		this.clerks = new Clerks(snelStart, random, story);
		this.settle();
	}

	/** Everything stands as it was judged: from here on it is left to people. */
	settle(): void {
		const { left, said, goods } = this.story;
		left.clear();
		said.clear();
		for (const row of this.clerks.articles()) left.set(row.id, cloneDeep(row));
		for (const one of goods) this.note(one);
	}

	/** One thing that whoever keeps the shop does. */
	changeShop(): void {
		const { random } = this;
		const chance = random.next();
		const goods = random.pick(this.story.goods);
		if (chance < 0.3) this.offer();
		else if (chance < 0.4) this.slip(goods);
		else if (chance < 0.46) this.floor.edit(goods, { active: random.pick(['0', '1']) });
		else if (chance < 0.53) this.moveRate(goods);
		else if (chance < 0.57) this.withdraw(goods);
		else this.changeLittle(goods);
		this.story.changes += 1;
	}

	/** What is right whenever it happens: a name, a price that can be meant, an EAN, a text of the shop. */
	changeLittle(goods = this.random.pick(this.story.goods)): void {
		const { random, floor, story } = this;
		const chance = random.next();
		if (chance < 0.35) floor.rename(goods, `Mok ${random.letters(6)} & Co`);
		else if (chance < 0.75) {
			if (!story.lost.has(goods.code)) floor.reprice(goods, this.clerks.likely(goods));
			story.held.delete(goods.code);
		} else if (chance < 0.9) floor.editOwn(goods, { ean13: random.digits(13) });
		else floor.edit(goods, { location: random.letters(3) });
		for (const one of story.goods) if (one.productId === goods.productId) this.note(one);
	}

	/** One thing that whoever keeps the articles does. */
	changeBooks(): void {
		this.clerks.work(this.shared);
		this.story.changes += 1;
	}

	/** The owner confirms some of what is proposed. */
	confirm(): void {
		const { goods, held, confirmed } = this.story;
		const codes = goods.map(({ code }) => code).filter((code) => !held.has(code));
		for (const code of this.random.sample(codes, 3)) confirmed.add(code);
	}

	/** Something comes of which nobody can be sure that it is new, or which article it is. */
	confuse(): void {
		const { random, floor, story } = this;
		const sure = story.goods.filter(
			({ code, combinationId }) =>
				combinationId === 0 && this.clerks.article(code) && !story.lost.has(code),
		);
		const [one, other] = random.sample(sure, 2);
		story.changes += 1;
		if (random.chance(0.4)) {
			const isTwice = random.chance(0.5);
			for (const goods of isTwice ? [one, other] : [one]) story.lost.add(goods.code);
			floor.edit(one, { reference: isTwice ? other.code : '' });
			return;
		}
		// An EAN that the shop owns may change, and with it what is in doubt.
		const eans = story.owners.ean === 'shop' ? [] : this.clerks.articles().map(eanOf);
		const ean = eans.find((text) => text !== '');
		const rows = doubtfulProduct(random, floor.nextId(), one.code, ean);
		if (ean !== undefined) this.shared.add(ean);
		floor.put(rows);
	}

	private offer(): void {
		const { random, floor, story } = this;
		const productId = floor.nextId();
		const isLow = random.chance(0.3);
		const code = `N${random.digits(7)}`;
		const price = random.int(2 * CENTS, 90 * CENTS) / CENTS;
		const pieces = random.chance(0.25) ? random.int(2, 3) : 1;
		const fresh = Array.from(
			{ length: pieces },
			(_, place): Goods => ({
				code: pieces === 1 ? code : `${code}-${place + 1}`,
				...{ productId, combinationId: pieces === 1 ? 0 : productId * 10 + place },
				...(isLow ? { group: 2, rate: 9 } : { group: 1, rate: 21 }),
				price: Math.round((price + place) * CENTS) / CENTS,
			}),
		);
		const { products, combinations } = shopRows(fresh, story.includesVat);
		for (const row of [...products, ...combinations]) {
			if (random.chance(0.6)) row.ean13 = random.digits(13);
		}
		// The code of a product stands for nothing where each of its combinations has one.
		if (pieces > 1 && random.chance(0.3)) products[0].reference = code;
		if (random.chance(0.15)) products[0].active = '0';
		floor.put(products, combinations);
		story.goods.push(...fresh);
		for (const one of fresh) this.note(one);
	}

	/** A price that nobody meant: nothing, or far too much. */
	private slip(goods: Goods): void {
		const { story, floor, random } = this;
		const { code } = goods;
		const article = this.clerks.article(code);
		const isSure = !story.lost.has(code) && !story.confirmed.has(code);
		if (!article || article.verkoopprijs <= 0 || story.owners.price !== 'shop' || !isSure) return;
		if (this.clerks.rateIn(article) !== floor.rateOf(goods)) return;
		const isFree = random.chance(0.5);
		floor.reprice(goods, isFree ? 0 : goods.price * 2.5);
		if (isFree) story.held.delete(code);
		else story.held.add(code);
		this.note(goods);
	}

	private moveRate(goods: Goods): void {
		const { floor, story } = this;
		const all = story.goods.filter(({ productId }) => productId === goods.productId);
		if (all.some(({ code }) => story.held.has(code))) return;
		const before = floor.rateOf(goods);
		floor.edit(goods, { id_tax_rules_group: before === 21 ? '4' : '1' });
		const factor = (100 + floor.rateOf(goods)) / (100 + before);
		for (const one of all) {
			if (story.includesVat && !this.clerks.article(one.code)) one.price *= factor;
		}
	}

	private withdraw(goods: Goods): void {
		this.floor.withdraw(goods);
		this.story.goods = this.story.goods.filter(({ productId }) => productId !== goods.productId);
	}

	private note(goods: Goods): void {
		const { said } = this.story;
		const { floor } = this;
		const known = said.get(goods.code) ?? { names: new Set(), eans: new Set(), prices: new Set() };
		known.names.add(floor.nameOf(goods));
		known.eans.add(String(floor.own(goods).ean13));
		known.prices.add(floor.priceOf(goods));
		said.set(goods.code, known);
	}
}
