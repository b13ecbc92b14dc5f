import { salesOrderAddress } from '../customer/address';
import { customerNameOf } from '../customer/card';
import type { FollowCase } from './followCase';
import { isSameAddress } from './isSameAddress';

/** Whether each address of the sales order is, or was, one of the customer's in the shop; one that was left out is not. */
export function hadTheseAddresses({ booked, plan, shop }: FollowCase): boolean {
	const { order, otherAddresses } = shop;
	const knownAs = customerNameOf(order);
	const known = [order.invoiceAddress, order.deliveryAddress, ...otherAddresses].flatMap(
		(address) =>
			(['invoice', 'delivery'] as const).flatMap(
				(use) => salesOrderAddress(address, use, plan.books, knownAs).value ?? [],
			),
	);
	const { factuuradres, afleveradres } = plan.salesOrder ?? {};
	const pairs = [
		[factuuradres, booked.invoiceAddress],
		[afleveradres, booked.deliveryAddress],
	] as const;
	return pairs.every(([wanted, there]) =>
		there ? known.some((one) => isSameAddress(one, there)) : wanted === undefined,
	);
}
