import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import type { Random } from '../random';
import { BY_HAND, CANCELLED, PAID, PAYMENT_ERROR, REFUNDED } from './statusChoices';
import type { StatusStory } from './statusStory';

const ONWARD = [3, 4, 5, 31, 32];

/** States behind which PrestaShop lets nobody edit an order. */
const DELIVERING = [3, 4, 5];

/** What a person did to one order. */
export type Deed = 'state' | 'refund' | 'tracking' | 'other';

/** People in the back office of the shop, who go on with orders as if there were no link. */
export class ShopStaff {
	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly random: Random,
		private readonly story: StatusStory,
		/** Lets a minute go by. */
		private readonly tick: () => string,
	) {}

	/** One of them does one thing to an order, of those that were placed or of one. */
	act(orderId?: number): Deed {
		const order =
			orderId === undefined ? this.random.pick(this.rows('orders')) : this.row('orders', orderId);
		if (order === undefined) return 'other';
		this.tick();
		this.story.changes += 1;
		const dice = this.random.next();
		if (dice < 0.2) return this.move(order, this.random.pick(ONWARD));
		if (dice < 0.3) return this.move(order, this.random.pick(BY_HAND));
		if (dice < 0.4) return this.move(order, PAID);
		if (dice < 0.5) {
			return this.move(order, this.random.pick([CANCELLED, CANCELLED, REFUNDED, PAYMENT_ERROR]));
		}
		if (dice < 0.6) return this.refund(order);
		if (dice < 0.75) return this.track(order);
		if (dice < 0.78) return this.sendTwice(order);
		if (dice < 0.83 && orderId === undefined) return this.goOn(order);
		return this.write(order);
	}

	/** A state that orders are in is deleted. */
	dropState(stateId: number): void {
		const states = this.rows('order_states');
		const at = states.findIndex(({ id }) => id === stateId);
		if (at >= 0) states.splice(at, 1);
	}

	private move(order: Row, stateId: number): Deed {
		if (this.row('order_states', stateId) === undefined) return 'other';
		this.story.histories.add(this.shop.changeState(order.id, stateId).id);
		return 'state';
	}

	private refund(order: Row): Deed {
		const line = this.rows('order_details').find(
			(row) =>
				Number(row.id_order) === order.id &&
				Number(row.product_quantity) > Number(row.product_quantity_refunded ?? 0),
		);
		if (line === undefined || !this.wasIn(order, [PAID])) return 'other';
		this.shop.backOffice.refund({ orderId: order.id, lines: [{ detailId: line.id, quantity: 1 }] });
		return 'refund';
	}

	private track(order: Row): Deed {
		const shipment = this.shipmentsOf(order)[0];
		if (shipment === undefined) return 'other';
		const number = `JV${this.random.digits(10)}`;
		this.shop.backOffice.track({ orderId: order.id, number });
		this.story.typed.set(shipment.id, number);
		return 'tracking';
	}

	/** The rest of an order is sent apart. */
	private sendTwice(order: Row): Deed {
		const [shipment] = this.shipmentsOf(order);
		if (shipment === undefined) return 'other';
		const id = this.nextId('order_carriers');
		this.rows('order_carriers').push({ ...shipment, id, tracking_number: '' });
		return 'tracking';
	}

	/** An order is edited after it was imported, or deleted. */
	private goOn(order: Row): Deed {
		const at = this.tick();
		if (this.random.chance(0.3)) this.shop.backOffice.deleteOrder({ orderId: order.id });
		else {
			const line = this.rows('order_details').find((row) => Number(row.id_order) === order.id);
			if (line === undefined || this.wasIn(order, DELIVERING)) return 'other';
			this.shop.backOffice.changeLine({
				orderId: order.id,
				detailId: line.id,
				quantity: Number(line.product_quantity) + 1,
			});
			const spans = this.story.unclear.get(order.id) ?? [];
			this.story.unclear.set(order.id, [...spans, { from: at, until: null }]);
		}
		return 'other';
	}

	/** Somebody writes on an order: for colleagues, or to the customer with all the numbers. */
	private write(order: Row): Deed {
		const [thread] = this.rows('customer_threads').filter(
			(row) => Number(row.id_order) === order.id,
		);
		const threadId = thread?.id ?? this.nextId('customer_threads');
		if (thread === undefined) {
			const { id_lang, id_shop, id_customer } = order;
			const of = { id_lang, id_shop, id_customer, id_order: String(order.id), id_contact: '0' };
			const rest = { email: 'klant@voorbeeld.nl', token: this.random.letters(12), status: 'open' };
			this.rows('customer_threads').push({ id: threadId, ...of, ...rest });
		}
		const id = this.nextId('customer_messages');
		const isPrivate = this.random.chance(0.6);
		this.rows('customer_messages').push({
			id,
			id_employee: '1',
			id_customer_thread: String(threadId),
			message: this.random.pick([
				'Klant gebeld.',
				'Graag als cadeau.',
				`Zie PS-${order.id}, factuur volgt`,
			]),
			private: isPrivate ? '1' : '0',
			date_add: String(order.date_upd),
			date_upd: String(order.date_upd),
		});
		this.story.messages.add(id);
		return 'other';
	}

	private wasIn = ({ id }: Row, states: readonly number[]): boolean =>
		this.rows('order_histories').some(
			(row) => Number(row.id_order) === id && states.includes(Number(row.id_order_state)),
		);

	private shipmentsOf = (order: Row): Row[] =>
		this.rows('order_carriers').filter((row) => Number(row.id_order) === order.id);

	private rows = (table: string): Row[] => (this.shop.state.tables[table] ??= []);

	private row = (table: string, id: number): Row | undefined =>
		this.rows(table).find((one) => one.id === id);

	private nextId = (table: string): number =>
		Math.max(0, ...this.rows(table).map(({ id }) => id)) + 1;
}
