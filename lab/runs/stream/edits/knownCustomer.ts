import type { IDataObject } from 'n8n-workflow';
import type { PlannedOrder } from '../../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import type { Way } from './edit';

type Plan = PlannedOrder & { salesOrder: NonNullable<PlannedOrder['salesOrder']> };

const isPlan = (item: IDataObject): boolean =>
	item.kind === 'plannedOrder' && typeof item.salesOrder === 'object' && item.salesOrder !== null;

const cardOf = (customer: unknown): string | undefined =>
	(customer as PlannedOrder['customer'] | undefined)?.id;

/** Books an order within the Netherlands on another customer that SnelStart has, as a person does who knows better. */
export const knownCustomer: Way = (random, items, { before, earlier }) => {
	const webOrders = Object.values(before)
		.flat()
		.filter(({ kind }) => kind === 'webOrder') as unknown as WebOrder[];
	const isDutch = ({ orderId }: Plan) =>
		webOrders.some(
			({ id, deliveryAddress }) => id === orderId && deliveryAddress?.countryIso === 'NL',
		);
	const plans = items.filter(isPlan) as unknown as Plan[];
	const cards = new Set([...plans, ...earlier].flatMap(({ customer }) => cardOf(customer) ?? []));
	const pairs = plans
		.filter((one) => isDutch(one) && !one.customer?.vatByNumber)
		.flatMap((plan) => [...cards].map((id) => ({ plan, id })))
		.filter(({ plan, id }) => plan.customer?.id !== id);
	if (pairs.length === 0) return undefined;
	const { plan, id } = random.pick(pairs);
	const isOnDraft = random.chance(0.5);
	if (isOnDraft) plan.salesOrder.relatie = { id };
	else Object.assign(plan, { customer: { ...plan.customer, action: 'use', id } });
	const where = isOnDraft ? 'sales order' : 'customer';
	return {
		what: `plan of order ${plan.orderId}: another known customer on its ${where}`,
		kind: 'harmless',
		items,
	};
};
