import { combinations, families, netOf, optionCode, type Family } from './families';
import type { Random } from '../random';
import type { Assortment, Rate, StoryArticle, StoryProduct, StorySku } from './story';

export type CodeStyle = 'Alfanumeriek' | 'Numeriek';

/** Lays the shop's products and SnelStart's articles side by side, where they agree and where they do not. */
class AssortmentBuilder {
	private readonly articles: StoryArticle[] = [];

	private readonly products: StoryProduct[] = [];

	private nextProduct = 21;

	private nextCombination = 41;

	private serial = 0;

	constructor(
		private readonly random: Random,
		private readonly style: CodeStyle,
	) {}

	build(count: number): Assortment {
		const share = (fraction: number, least: number) =>
			Math.max(least, Math.round(count * fraction));
		const recipes = share(0.03, 3);
		const extras = { boxes: share(0.02, 2), own: share(0.05, 4), services: share(0.02, 2) };
		const sold = count - recipes - extras.boxes - extras.own - extras.services - 2;
		this.sellArticles(sold);
		const ordinary = this.skus();
		const giftCard = this.simple('BON', 'Cadeaubon 25 euro', 0, 2500);
		this.book(giftCard, { stockControlled: false });
		for (let i = 1; i < extras.services; i += 1) {
			const service = this.simple('DNS', `Messen slijpen, pakket ${i}`, 21, 995 + i * 100);
			this.book(service, { stockControlled: false });
		}
		const boxes = this.backroom('VRP', 'Geschenkdoos formaat', extras.boxes);
		this.backroom('MAG', 'Horecaverpakking nummer', extras.own);
		const mains = this.sellRecipes(recipes, ordinary, boxes);
		const deletedButBooked = this.simple('KEU', 'Fluitketel 2 l (uitlopend)', 21, 3995, true);
		this.book(deletedButBooked);
		const deletedEverywhere = this.simple('KEU', 'Eierdopje kip (vervallen)', 21, 495, true);
		const inactive = this.simple('KEU', 'Fonduepan (uit de collectie)', 21, 4995);
		this.book(inactive, { inactive: true });
		const duplicate = this.random.pick(ordinary.filter((sku) => sku.combinationId === 0));
		this.simple('KEU', `${duplicate.name} (actie)`, duplicate.rate, 1995, false, duplicate.code);
		return {
			articles: this.articles,
			products: this.products,
			sellable: [...ordinary, ...mains].filter((sku) => sku.code !== duplicate.code),
			unknownInSnelStart: this.shopOnly(share(0.015, 3)),
			emptyCode: this.simple('KEU', 'Ansichtkaart kringloopwinkel', 21, 150, false, ''),
			duplicate,
			deletedButBooked,
			deletedEverywhere,
			giftCard,
		};
	}

	private skus(): StorySku[] {
		return this.products.flatMap((product) => product.skus);
	}

	private sellArticles(count: number): void {
		for (let index = 0; this.articles.length < count; index += 1) {
			const family = families[index % families.length];
			const round = Math.floor(index / families.length);
			const name = family.names[round % family.names.length];
			const series = Math.floor(round / family.names.length);
			const fullName = series === 0 ? name : `${name}, serie ${series + 1}`;
			for (const sku of this.product(family, fullName)) {
				if (this.articles.length >= count) break;
				this.book(sku);
			}
		}
		this.dropUnbooked();
	}

	/** The last product may have more combinations than articles were asked for. */
	private dropUnbooked(): void {
		const booked = new Set(this.articles.map((article) => article.code));
		for (const product of this.products) {
			product.skus = product.skus.filter((sku) => booked.has(sku.code));
		}
	}

	private code(prefix: string, ...parts: string[]): string {
		this.serial += 1;
		if (this.style === 'Numeriek') return String(100000 + this.serial);
		return [`${prefix}${1000 + this.serial}`, ...parts].join('-');
	}

	private grossCents(family: Family): number {
		return this.random.int(family.price[0], family.price[1]) * 100 - this.random.pick([5, 1, 50]);
	}

	private product(family: Family, name: string): StorySku[] {
		const cents = this.grossCents(family);
		if (family.options.length === 0) return [this.simple(family.prefix, name, family.rate, cents)];
		const id = this.nextProduct++;
		const skus = combinations(family.options).map((options, index): StorySku => {
			const values = options.map(({ value }) => optionCode(value));
			const words = options.map(({ group, value }) => `${group}:${value}`).join(' - ');
			return {
				productId: id,
				combinationId: this.nextCombination++,
				code: this.code(family.prefix, ...values),
				name: `${name} (${words})`,
				options,
				rate: family.rate,
				net: netOf(cents + (index % 3) * 100, family.rate),
				ean13: `871234${this.random.digits(7)}`,
			};
		});
		const net = netOf(cents, family.rate);
		this.products.push({ id, code: '', name, rate: family.rate, net, skus, deleted: false });
		return skus;
	}

	private simple(
		prefix: string,
		name: string,
		rate: Rate,
		cents: number,
		deleted = false,
		code = this.code(prefix),
	): StorySku {
		const id = this.nextProduct++;
		const net = netOf(cents, rate);
		const ean13 = `871234${this.random.digits(7)}`;
		const sku = { productId: id, combinationId: 0, code, name, options: [], rate, net, ean13 };
		this.products.push({ id, code, name, rate, net, skus: [sku], deleted });
		return sku;
	}

	private technical(): number {
		const { random } = this;
		if (random.chance(0.08)) return 0;
		if (random.chance(0.02)) return -random.int(1, 4);
		if (random.chance(0.03)) return random.int(1, 30) + 0.5;
		return random.chance(0.3) ? random.int(1, 5) : random.int(6, 90);
	}

	private book(sku: StorySku, special: Partial<StoryArticle> = {}): void {
		this.articles.push({
			code: sku.code,
			name: sku.name,
			rate: sku.rate,
			net: sku.net,
			technical: this.technical(),
			stockControlled: true,
			inactive: false,
			components: [],
			...special,
		});
	}

	/** Articles that stand in SnelStart only: packing, wholesale sizes. */
	private backroom(prefix: string, name: string, count: number): StoryArticle[] {
		const added = Array.from(
			{ length: count },
			(_, index): StoryArticle => ({
				code: this.code(prefix),
				name: `${name} ${index + 1}`,
				rate: 21,
				net: 500_000,
				technical: this.random.int(3, 200),
				stockControlled: true,
				inactive: false,
				components: [],
			}),
		);
		this.articles.push(...added);
		return added;
	}

	/**
	 * Gift boxes. SnelStart keeps no stock of the main article, what can be sold is what its components allow;
	 * but the last one is kept as boxes on the shelf, with a stock of its own.
	 */
	private sellRecipes(count: number, parts: StorySku[], boxes: StoryArticle[]): StorySku[] {
		return Array.from({ length: count }, (_, index) => {
			const main = this.simple('PAK', `Cadeaupakket ${index + 1}`, 21, 2995 + index * 50);
			const components = this.random
				.sample(parts, this.random.int(2, 3))
				.map(({ code }) => ({ code, quantity: this.random.int(1, 3) }));
			components.push({ code: this.random.pick(boxes).code, quantity: 1 });
			const boxed = index === count - 1;
			const technical = boxed ? this.random.int(2, 12) : 0;
			this.book(main, { technical, stockControlled: boxed, components });
			return main;
		});
	}

	private shopOnly(count: number): StorySku[] {
		return Array.from({ length: count }, (_, index) =>
			this.simple('NEW', `Nieuw artikel, nog niet ingevoerd ${index + 1}`, 21, 1450 + index * 25),
		);
	}
}

/** An assortment of exactly `count` articles in SnelStart, cost articles not counted (at least 40). */
export function createAssortment(random: Random, count: number, style: CodeStyle): Assortment {
	if (count < 40) throw new Error('The story needs at least 40 articles');
	return new AssortmentBuilder(random, style).build(count);
}
