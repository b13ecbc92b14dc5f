import { insertInvoice, numberOrder } from '../orders/invoice';
import type { VoucherInput } from '../orders/placeOrderInput';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { LineAdded } from './addLine';
import { addLine } from './addLine';
import type { AddressChange } from './changeAddress';
import { changeAddress } from './changeAddress';
import type { CarrierChange } from './changeCarrier';
import { changeCarrier } from './changeCarrier';
import type { LineChange } from './changeLine';
import { changeLine } from './changeLine';
import type { LineOfOrder } from './findOrder';
import { findOrder } from './findOrder';
import type { RefundInput } from './refund';
import { refund } from './refund';
import { removeLine } from './removeLine';
import { slipByModule } from './slipByModule';
import { cancelLine } from './cancelLine';
import { track } from './track';
import { addVoucher } from './addVoucher';
import { removeVoucher } from './removeVoucher';

/**
 * What staff do to an order in the back office after it was placed, measured on 8.2.1 and 9.0.3. Edits
 * work on orders this simulator placed. All throw where PrestaShop refuses.
 */
export const backOfficeOf = (shop: Shop) => ({
	/** Pays back (part of) an order: counters on its lines, a credit slip, a voucher. */
	refund: (input: RefundInput): Row | undefined => refund(shop, input),
	/** A credit slip as modules write it: no money on the lines, no stock. */
	slipByModule: (input: Parameters<typeof slipByModule>[1]): Row => slipByModule(shop, input),
	addLine: (input: LineAdded): Row => addLine(shop, input),
	changeLine: (input: LineChange): Row => changeLine(shop, input),
	removeLine: (input: LineOfOrder): Row => removeLine(shop, input),
	/** Of an unpaid order: the quantity itself is lowered. */
	cancelLine: (input: LineOfOrder & { quantity: number }): Row => cancelLine(shop, input),
	addVoucher: ({ orderId, ...voucher }: VoucherInput & { orderId: number }): Row =>
		addVoucher(shop, orderId, voucher),
	/** The row stays with `deleted` 1. */
	removeVoucher: (input: { orderId: number; name: string }): Row => removeVoucher(shop, input),
	changeAddress: (input: AddressChange): Row => changeAddress(shop, input),
	changeCarrier: (input: CarrierChange): Row => changeCarrier(shop, input),
	track: (input: { orderId: number; number: string }): void => track(shop, input),
	makeInvoice: ({ orderId }: { orderId: number }): void => {
		const order = findOrder(shop, orderId);
		numberOrder(shop, order, insertInvoice(shop, order));
	},
	/** The order alone goes: lines, history, payments and invoices stay, and so does its stock. */
	deleteOrder: ({ orderId }: { orderId: number }): void => shop.table('orders').remove(orderId),
});

export type BackOffice = ReturnType<typeof backOfficeOf>;
