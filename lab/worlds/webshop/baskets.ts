import type { Random } from '../random';
import type { Assortment, StoryLine, StorySku } from './story';

/** A line of an order, with nothing special about it. */
export const line = (sku: StorySku, quantity = 1): StoryLine => ({
	sku,
	quantity,
	reduction: 0,
	customisation: '',
	rate: sku.rate,
});

/** Fills shopping baskets with what the shop sells and SnelStart knows. */
export class Baskets {
	private readonly recipes: Set<string>;

	constructor(
		private readonly random: Random,
		private readonly assortment: Assortment,
	) {
		const mains = assortment.articles.filter((article) => article.components.length > 0);
		this.recipes = new Set(mains.map((article) => article.code));
	}

	private skus(accept: (sku: StorySku) => boolean, count = 1): StorySku[] {
		const fitting = this.assortment.sellable.filter(accept);
		return this.random.sample(fitting, count);
	}

	ordinary(size: number): StoryLine[] {
		const { random } = this;
		const skus = this.skus((sku) => !this.recipes.has(sku.code), size);
		return skus.map((sku) => line(sku, random.chance(0.7) ? 1 : random.int(2, 4)));
	}

	mixed(): StoryLine[] {
		const high = this.skus((sku) => sku.rate === 21 && !this.recipes.has(sku.code), 2);
		const low = this.skus((sku) => sku.rate === 9, 2);
		return [...high, ...low].map((sku) => line(sku, this.random.int(1, 3)));
	}

	recipe(): StoryLine[] {
		const mains = this.skus((sku) => this.recipes.has(sku.code));
		return mains.map((sku) => line(sku, this.random.int(1, 2)));
	}

	reduced(): StoryLine[] {
		return this.skus((sku) => sku.rate === 9, 2).map((sku) => line(sku));
	}
}
