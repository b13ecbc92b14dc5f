import { centsOrNull } from '../money/cents';
import type { Problem } from '../words/problem';
import { failureInWords } from './failedBecause';
import { followReasons } from './follow';
import type { CancelledInBooks, TooManyNew } from '../stream/fence';
import type { ImportedOrder } from '../stream/importedOrder';
import type { StockChange } from '../stream/stockChange';
import type { RunFacts } from './runFacts';
import { agreeing, counted } from '../words/counted';
import { planSetting } from '../words/planSetting';

/**
 * What somebody has to look at, one sentence each. Orders that wait and articles the shop does not sell are everyday
 * matters: they stand in the lists and raise no alarm.
 */
export function attentionReasons(facts: RunFacts): string[] {
	const { orders, changes, fence } = facts;
	return [
		...(facts.failures ?? []).map(failureInWords),
		...brokenOff(facts),
		...tooMany(fence?.tooManyNew),
		...ordersToLookAt(orders),
		...findings(orders),
		...cancelled(fence?.cancelledInBooks ?? []),
		...(facts.follow ? followReasons(facts.follow) : []),
		...stockReasons(changes),
	];
}

/** Whether one of the streams did not come to its end. */
export const brokeOff = ({ fence, summary, withStock, follow }: RunFacts): boolean =>
	follow ? follow.summary === null : fence === null || (withStock && summary === null);

function brokenOff({ fence, summary, withStock, follow }: RunFacts): string[] {
	if (follow) return [];
	return [
		...(fence === null ? ['The web orders (weborders) broke off before their end'] : []),
		...(withStock && summary === null
			? ['The web stock (webvoorraad) was not written to the end']
			: []),
	];
}

function tooMany(found: TooManyNew | undefined): string[] {
	if (found === undefined) return [];
	return [
		`This run would create ${counted(found.orders, 'order')}, more than ${planSetting('Sales (Verkopen)', 'Most New Orders')} allows (${found.most}): it created none. Look whether 'Import From' and the administration are right; if they are, set it to 0 (no limit) for one run, or higher`,
	];
}

function ordersToLookAt(orders: readonly ImportedOrder[]): string[] {
	const count = (pick: (order: ImportedOrder) => boolean) => orders.filter(pick).length;
	const blocked = count(({ outcome }) => outcome === 'blocked');
	const failed = orders.filter(({ outcome }) => outcome === 'failed');
	const refused = failed.filter(({ problems }) => problems.some(isRefusal)).length;
	const left = count(({ problems }) => problems.some(isLeft));
	const overdue = count(({ problems }) => problems.some(isOverdue));
	const paidUnknown = count(({ problems }) => problems.some(isPaidUnknown));
	const unfinished = count(({ problems }) => problems.some(isNeverFinished));
	const differing = count(
		({ outcome, totals, problems }) =>
			outcome === 'created' && problems.length === 0 && (centsOrNull(totals.difference) ?? 0) !== 0,
	);
	const reasons = [
		{
			many: blocked,
			text: `blocked (geblokkeerd): the reason and the fix stand with ${each(blocked)}`,
		},
		{
			many: refused,
			text: 'refused by SnelStart, and again in every run until what the reason names is put right',
		},
		{
			many: failed.length - refused,
			text: 'not imported, to be tried again in the next run',
		},
		{ many: left, text: 'left for the next run, because the time budget was spent' },
		{
			many: overdue,
			text: `unpaid for longer than you allow: ask for the money, or cancel ${it(overdue)}`,
		},
		{
			many: paidUnknown,
			text: `from before 'Import From', paid before it or after it: what to do stands with ${each(paidUnknown)}`,
		},
		{
			many: unfinished,
			text: `never finished by PrestaShop: give ${it(unfinished)} a state, or cancel ${it(unfinished)}`,
		},
		{ many: differing, text: 'created with another total in SnelStart than in the shop' },
	];
	return reasons
		.filter(({ many }) => many > 0)
		.map(({ many, text }) => `${counted(many, 'order')} ${text}`);
}

const isRefusal = ({ code }: Problem): boolean => code === 'refused-by-snelstart';

const it = (many: number): string => agreeing(many, 'it', 'them');

const each = (many: number): string => agreeing(many, 'it', 'each');

const isOverdue = ({ code }: Problem): boolean => code === 'payment-overdue';

const isPaidUnknown = ({ code }: Problem): boolean => code === 'payment-moment-unknown';

const isNeverFinished = ({ code }: Problem): boolean => code === 'never-finished';

const isLeft = ({ code }: Problem): boolean => code === 'left-for-next-run';

/** Whatever is not right with an order that is in SnelStart: differences, second records, what could not be verified. */
function findings(orders: readonly ImportedOrder[]): string[] {
	return orders
		.filter(isInBooks)
		.flatMap(({ orderId, problems }) =>
			problems.map(({ message, fix }) => `Order ${orderId}: ${message}. ${fix}`),
		);
}

const isInBooks = ({ outcome }: ImportedOrder): boolean =>
	outcome === 'created' || outcome === 'exists';

function cancelled(found: readonly CancelledInBooks[]): string[] {
	if (found.length === 0) return [];
	const names = found.map(({ orderId, salesOrderNumber }) => `${orderId} (${salesOrderNumber})`);
	return [
		`${counted(found.length, 'web order')} cancelled or refunded in the shop ${agreeing(found.length, 'has a sales order', 'have sales orders')} in SnelStart (verkooporder) that ${agreeing(found.length, 'is', 'are')} not invoiced: ${names.join(', ')}. Delete ${it(found.length)} there, or process ${it(found.length)} if the goods were sent`,
	];
}

function stockReasons(changes: readonly StockChange[]): string[] {
	const count = (wanted: StockChange['status']) =>
		changes.filter(({ status }) => status === wanted).length;
	const reasons = [
		{ many: count('ambiguous'), text: 'on more than one product in the shop, not written' },
		{ many: count('failed'), text: `not written, the reason stands with ${each(count('failed'))}` },
	];
	return reasons
		.filter(({ many }) => many > 0)
		.map(({ many, text }) => `Stock of ${counted(many, 'article code')}: ${text}`);
}
