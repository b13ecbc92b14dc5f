import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Random } from '../random';
import { Assortment } from './assortment';
import { booksHappenings } from './booksHappenings';
import { byHandHappenings } from './byHand';
import { editHappenings } from './editHappenings';
import { Hands } from './hands';
import { stateOf, type Happening, type Moment } from './happening';
import type { LifeConditions } from './lifeShop';
import type { LifeStory } from './lifeStory';
import { Orderers } from './orderers';
import type { OtherLink } from './otherLink';
import { refundHappenings } from './refundHappenings';
import { idleHappenings, stateHappenings } from './stateHappenings';

const ALL: readonly Happening[] = [
	...stateHappenings,
	...idleHappenings,
	...editHappenings,
	...refundHappenings,
	...booksHappenings,
	...byHandHappenings,
];

const PAID = 2;

/** People who order, and people at work in the shop and in SnelStart. */
export class Town {
	readonly stories = new Map<number, LifeStory>();

	readonly hands = new Hands();

	readonly assortment: Assortment;

	/** What became of products, for a person who reads a fault. */
	readonly news: string[] = [];

	private readonly orderers: Orderers;

	/** @param pass lets minutes go by on both sides */
	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly books: SnelStartSimulator,
		private readonly random: Random,
		private readonly pass: (minutes: number) => void,
		conditions: Pick<LifeConditions, 'shopIds' | 'hasDollars'>,
	) {
		this.assortment = new Assortment(shop, books);
		this.orderers = new Orderers(shop, this.assortment, random, conditions);
	}

	/** Somebody changes a product. */
	changeProduct(): void {
		this.news.push(this.assortment.change(this.random));
	}

	/** Somebody orders. */
	order(first: Partial<LifeStory> = {}): void {
		this.pass(this.random.int(1, 3));
		for (const story of this.orderers.order(first)) this.stories.set(story.orderId, story);
	}

	/** Something happens to an order that still is in the shop, if anything may. */
	live(orderId: number, isBeforeStart = false): void {
		const moment = this.momentOf(orderId);
		if (moment === null) return;
		const may = ALL.filter((one) => one.may(moment));
		if (may.length === 0) return;
		this.pass(2);
		const { story } = moment;
		const what = this.weighed(may).act(moment);
		story.told.push(what);
		if (isBeforeStart && what === 'paid') story.wasPaidBefore = true;
	}

	/** The owner wants to hear no more of some of the orders that changed. */
	leaveAlone(orderIds: readonly number[]): void {
		for (const id of orderIds) {
			const story = this.stories.get(id);
			if (!story) continue;
			story.isLeftAlone = true;
			story.told.push('left alone');
		}
	}

	/** Another link imports an order that is paid. */
	importElsewhere(orderId: number, link: OtherLink): void {
		const moment = this.momentOf(orderId);
		if (moment === null || stateOf(moment) !== PAID || moment.lines.length === 0) return;
		if (moment.story.isInDollars || moment.sold !== undefined) return;
		this.pass(1);
		link.import(moment);
	}

	private momentOf(orderId: number): Moment | null {
		const { tables } = this.shop.state;
		const order = tables.orders.find(({ id }) => id === orderId);
		const story = this.stories.get(orderId);
		if (order === undefined || story === undefined) return null;
		const ofOrder = (name: string): Row[] =>
			(tables[name] ?? []).filter((row) => String(row.id_order) === String(orderId));
		const states = new Map(tables.order_states.map((row) => [String(row.id), row]));
		const been = ofOrder('order_histories').map((row) => states.get(String(row.id_order_state)));
		return {
			random: this.random,
			shop: this.shop,
			books: this.books,
			hands: this.hands,
			assortment: this.assortment,
			story,
			order,
			lines: ofOrder('order_details'),
			wasPaid: been.some((state) => state?.paid === '1'),
			wasDelivered: been.some((state) => state?.delivery === '1'),
			sold: this.books.state.verkooporders.find(
				({ betalingskenmerk }) => betalingskenmerk === `PS-${orderId}`,
			),
		};
	}

	private weighed(may: readonly Happening[]): Happening {
		let left = this.random.next() * may.reduce((sum, { weight }) => sum + weight, 0);
		return may.find(({ weight }) => (left -= weight) <= 0) ?? may[may.length - 1];
	}
}
