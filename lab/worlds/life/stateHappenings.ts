import { stateOf, type Happening, type Moment } from './happening';

const PAID = 2;
const PREPARED = 3;
const SHIPPED = 4;
const DELIVERED = 5;
const CANCELLED = 6;
const REFUNDED = 7;
const ERROR = 8;
const AWAITING_WIRE = 10;

const isIn =
	(...states: number[]) =>
	(at: Moment): boolean =>
		states.includes(stateOf(at));

const to = (stateId: number, weight: number, may: (at: Moment) => boolean, what: string) =>
	({
		weight,
		may,
		act: ({ shop, order }) => {
			shop.changeState(order.id, stateId);
			return what;
		},
	}) satisfies Happening;

/** What staff do by giving an order another state. */
export const stateHappenings: readonly Happening[] = [
	to(PAID, 14, isIn(AWAITING_WIRE), 'paid'),
	to(CANCELLED, 3, isIn(AWAITING_WIRE), 'cancelled, never paid'),
	to(PREPARED, 2, isIn(PAID), 'being prepared'),
	to(SHIPPED, 4, isIn(PAID, PREPARED), 'shipped'),
	to(DELIVERED, 1, isIn(SHIPPED), 'delivered'),
	to(CANCELLED, 4, isIn(PAID, PREPARED), 'cancelled after it was paid'),
	to(CANCELLED, 1, isIn(SHIPPED), 'cancelled after it was shipped'),
	to(ERROR, 1, isIn(PAID), 'payment error after all'),
	to(REFUNDED, 1, isIn(PAID, SHIPPED), 'state refunded, no slip'),
	to(PAID, 3, isIn(CANCELLED, ERROR), 'living again'),
	{
		weight: 1,
		may: isIn(PAID, PREPARED, SHIPPED),
		act: ({ shop, order }) => {
			shop.backOffice.deleteOrder({ orderId: order.id });
			return 'deleted in the shop';
		},
	},
];

/** What changes nothing that anybody has to hear of. */
export const idleHappenings: readonly Happening[] = [
	{
		weight: 1,
		may: isIn(PAID, PREPARED, SHIPPED),
		act: ({ shop, order }) => {
			shop.backOffice.track({ orderId: order.id, number: `3S${order.id}` });
			return 'given a tracking number';
		},
	},
	{
		weight: 1,
		may: isIn(PAID, PREPARED, SHIPPED),
		act: ({ shop, order }) => {
			shop.receivePayment({ orderId: order.id, amount: 1.5 });
			return 'paid a little more';
		},
	},
	{
		weight: 1,
		may: ({ order }) =>
			Number(order.current_state) === AWAITING_WIRE && order.invoice_number === '0',
		act: ({ shop, order }) => {
			shop.backOffice.makeInvoice({ orderId: order.id });
			return 'invoiced in the shop, not paid';
		},
	},
	{
		weight: 1,
		may: isIn(PAID, SHIPPED),
		act: ({ shop, order }) => {
			const row = shop.state.tables.customers.find(({ id }) => String(id) === order.id_customer);
			if (row) row.email = `nieuw${row.id}@voorbeeld.nl`;
			return 'customer has another e-mail address';
		},
	},
	{
		weight: 1,
		may: isIn(PAID, SHIPPED),
		act: ({ shop, order }) => {
			const id = Number(order.id_address_delivery);
			shop.editAddress(id, { address1: `Nieuwe Gracht ${order.id}` });
			return 'customer moved, the order goes where it was to go';
		},
	},
];
