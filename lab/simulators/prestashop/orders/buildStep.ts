/**
 * One write of PaymentModule::validateOrder, in this order; there is no transaction around them, so a
 * reader can come in after each (measured on 8.2.1 and 9.0.3).
 *
 * - `order`: the row with its final totals, state 0, no lines
 * - `stock`, `line`, `lineTax`: for every line, stock first
 * - `carrier`, `payment`, `paidReal`, `vouchers`
 * - `state` and valid, `invoice` row, `invoiceNumber`, `history`
 * - `taxesDeleted`: all tax rows are gone for a moment, on an order that looks complete
 * - `done`: they are there again
 */
export type BuildStep =
	| 'order'
	| 'stock'
	| 'line'
	| 'lineTax'
	| 'carrier'
	| 'payment'
	| 'paidReal'
	| 'vouchers'
	| 'state'
	| 'invoice'
	| 'invoiceNumber'
	| 'history'
	| 'taxesDeleted'
	| 'done';

export type Steps<Result = void> = Generator<BuildStep, Result, void>;

/** Takes all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
