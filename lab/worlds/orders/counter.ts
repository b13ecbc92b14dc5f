import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { Random } from '../random';
import { afterwards } from './afterwards';
import type { OrderStory } from './orderStory';

const PAID = 2;

/** The counter of a running shop: people order, and what only the maker of an order knows is kept by order id. */
export class Counter {
	readonly stories = new Map<string, OrderStory>();

	private readonly completions: Array<() => void> = [];

	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly random: Random,
		private readonly about: { day: string; make: (placedAt: string) => OrderStory },
	) {}

	/** Places so many orders before noon. */
	place(count: number): void {
		const { day, make } = this.about;
		for (let placed = 0; placed < count; placed += 1) {
			const minute = String(this.random.int(0, 59)).padStart(2, '0');
			const hour = String(this.random.int(0, 11)).padStart(2, '0');
			const story = make(`${day} ${hour}:${minute}:00`);
			const { input } = story;
			const isNew = story.stage === 'halfBuilt' ? { dateAdd: `${day} 12:59:30` } : {};
			const done = this.shop.placeOrder({ ...input, ...isNew });
			for (const order of done.orders) this.stories.set(String(order.id), story);
			for (const order of done.orders) afterwards(this.shop.state, order, story);
			if (story.stage === 'halfBuilt') this.completions.push(done.complete);
		}
	}

	/** PrestaShop finishes what it was writing, and half of those who had not paid pay. */
	settle(): void {
		for (const complete of this.completions.splice(0)) complete();
		for (const [id, { stage }] of this.stories) {
			if (stage === 'unpaid' && this.random.chance(0.5)) this.shop.changeState(Number(id), PAID);
		}
	}
}
