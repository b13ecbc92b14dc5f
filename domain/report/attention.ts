import type { Problem } from '../words/problem';
import { counted } from './headline';
import type { CancelledInBooks } from '../stream/fence';
import type { ImportedOrder } from '../stream/importedOrder';
import type { StockChange } from '../stream/stockChange';
import type { RunFacts } from './runFacts';

/**
 * What somebody has to look at, one sentence each. Orders that wait and articles the shop does not sell are everyday
 * matters: they stand in the lists and raise no alarm.
 */
export function attentionReasons({
	orders,
	changes,
	fence,
	summary,
	withStock,
}: RunFacts): string[] {
	return [
		...brokenOff(fence === null, withStock && summary === null),
		...ordersToLookAt(orders),
		...foundTwice(orders),
		...cancelled(fence?.cancelledInBooks ?? []),
		...stockReasons(changes),
	];
}

function brokenOff(ordersLack: boolean, stockLacks: boolean): string[] {
	return [
		...(ordersLack ? ['The web orders (weborders) broke off before their end'] : []),
		...(stockLacks ? ['The web stock (webvoorraad) was not written to the end'] : []),
	];
}

function ordersToLookAt(orders: readonly ImportedOrder[]): string[] {
	const count = (pick: (order: ImportedOrder) => boolean) => orders.filter(pick).length;
	const blocked = count(({ outcome }) => outcome === 'blocked');
	const failed = count(({ outcome }) => outcome === 'failed');
	const left = count(({ problems }) => problems.some(isLeft));
	const overdue = count(({ problems }) => problems.some(isOverdue));
	const differing = count(
		({ outcome, totals }) => outcome === 'created' && (totals.difference ?? 0) !== 0,
	);
	const reasons = [
		{ many: blocked, text: 'blocked (geblokkeerd): the reason and the fix stand with each' },
		{ many: failed, text: 'not imported: they are tried again in the next run' },
		{ many: left, text: 'left for the next run, because the time budget was spent' },
		{ many: overdue, text: 'unpaid for longer than you allow: ask for the money, or cancel' },
		{ many: differing, text: 'created with another total in SnelStart than in the shop' },
	];
	return reasons
		.filter(({ many }) => many > 0)
		.map(({ many, text }) => `${counted(many, 'order', 'orders')} ${text}`);
}

const isOverdue = ({ code }: Problem): boolean => code === 'payment-overdue';

const isLeft = ({ code }: Problem): boolean => code === 'left-for-next-run';

/** Sales orders and customer cards that were there twice: what was done about them, or what is left to a person. */
function foundTwice(orders: readonly ImportedOrder[]): string[] {
	const imported = orders.filter(({ outcome }) => outcome === 'created' || outcome === 'exists');
	return imported.flatMap(({ orderId, problems }) =>
		problems
			.filter(({ code }) => code === 'duplicate-sales-order' || code === 'ambiguous-customer')
			.map(({ message, fix }) => `Order ${orderId}: ${message}. ${fix}`),
	);
}

function cancelled(found: readonly CancelledInBooks[]): string[] {
	if (found.length === 0) return [];
	const names = found.map(({ orderId, salesOrderNumber }) => `${orderId} (${salesOrderNumber})`);
	return [
		`${counted(found.length, 'web order', 'web orders')} cancelled or refunded in the shop, with a sales order (verkooporder) in SnelStart that is not invoiced: ${names.join(', ')}. Delete it there, or process it if the goods were sent`,
	];
}

function stockReasons(changes: readonly StockChange[]): string[] {
	const count = (wanted: StockChange['status']) =>
		changes.filter(({ status }) => status === wanted).length;
	const reasons = [
		{ many: count('ambiguous'), text: 'on more than one product in the shop, not written' },
		{ many: count('failed'), text: 'not written, the reason stands with each' },
	];
	return reasons
		.filter(({ many }) => many > 0)
		.map(({ many, text }) => `Stock of ${counted(many, 'article code', 'article codes')}: ${text}`);
}
