import type { OpenInvoice } from '../stream/openInvoice';

/** Whether an invoice is of a credit: of what came back of an order, in place of the order itself. */
export const isCredit = ({ orders }: Pick<OpenInvoice, 'orders'>): boolean =>
	orders.some(({ slipId }) => slipId !== '');
