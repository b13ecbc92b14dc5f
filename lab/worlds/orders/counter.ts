import type { PlaceOrderInput, PrestaShopSimulator } from '../../simulators/prestashop';
import type { Random } from '../random';
import { afterwards } from './afterwards';
import type { Payments } from './moduleStates';
import type { OrderStory } from './orderStory';

const PAID = 2;
/** Share of the first orders that are placed before something happens. */
const EARLY = 0.3;

/** The counter of a running shop: people order, and what only the maker of an order knows is kept by order id. */
export class Counter {
	readonly stories = new Map<string, OrderStory>();

	private readonly completions: Array<() => void> = [];

	private isOpen = false;

	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly random: Random,
		private readonly about: {
			day: string;
			/** When the first orders are placed, and what happens then; null where all are placed on one day. */
			early: { day: string; then(): void } | null;
			make: (placedAt: string) => OrderStory;
			payments: Payments;
		},
	) {}

	/** Places so many orders before noon. */
	place(count: number): void {
		const { make, payments } = this.about;
		const early = this.isOpen ? null : this.about.early;
		this.isOpen = true;
		const earlyOnes = early ? Math.ceil(count * EARLY) : 0;
		for (let placed = 0; placed < count; placed += 1) {
			const isEarly = placed < earlyOnes;
			if (early && placed === earlyOnes) early.then();
			const day = early && isEarly ? early.day : this.about.day;
			const minute = String(this.random.int(0, 59)).padStart(2, '0');
			const hour = String(this.random.int(0, 11)).padStart(2, '0');
			let story = make(`${day} ${hour}:${minute}:00`);
			while (isEarly && story.stage === 'halfBuilt') story = make(`${day} ${hour}:${minute}:00`);
			const { input } = story;
			const isNew = story.stage === 'halfBuilt' ? { dateAdd: `${day} 12:59:30` } : {};
			const shared = this.sharedReference(story);
			const isShared = shared.reference !== undefined;
			const isOdd = story.stage === 'ready' && !story.paidTwice && !isShared;
			const odd = isOdd ? payments.draw(input.split?.length ?? 1) : null;
			const unpaid = odd ? { stateId: odd.stateId } : {};
			const done = this.placed(story, { ...input, ...isNew, ...shared, ...unpaid });
			odd?.after(done.orders);
			const [{ id_cart: cart }] = done.orders;
			if (story.paidTwice) this.placed(story, { ...input, cartId: Number(cart) });
			if (story.stage === 'halfBuilt') this.completions.push(done.complete);
		}
	}

	/** References are drawn at random: now and then another shop has drawn the same one. */
	private sharedReference({ input, sharesReference }: OrderStory): Partial<PlaceOrderInput> {
		const shopId = String(input.shopId ?? 1);
		const { orders = [] } = this.shop.state.tables;
		const other = orders.find((row) => String(row.id_shop) !== shopId);
		return sharesReference && other ? { reference: String(other.reference) } : {};
	}

	private placed(story: OrderStory, input: PlaceOrderInput) {
		const done = this.shop.placeOrder(input);
		for (const order of done.orders) {
			this.stories.set(String(order.id), story);
			afterwards(this.shop.state, order, story);
		}
		return done;
	}

	/** PrestaShop finishes what it was writing, and half of those who had not paid pay. */
	settle(): void {
		for (const complete of this.completions.splice(0)) complete();
		for (const [id, { stage }] of this.stories) {
			if (stage === 'unpaid' && this.random.chance(0.5)) this.shop.changeState(Number(id), PAID);
		}
	}
}
