import { centsOrNull } from '../money/cents';
import type { Problem } from '../words/problem';
import { failureInWords } from './failedBecause';
import { followReasons } from './follow';
import { ofOrder } from './ofOrder';
import type { CancelledInBooks, TooManyNew } from '../stream/fence';
import type { ImportedOrder } from '../stream/importedOrder';
import type { StockChange } from '../stream/stockChange';
import type { RunFacts } from './runFacts';
import { agreeing, counted } from '../words/counted';
import { planSetting } from '../words/planSetting';
import { worded, type Wording } from '../words/wording';

/**
 * What somebody has to look at, one sentence each in both languages. Orders that wait and articles the shop does not sell are everyday
 * matters: they stand in the lists and raise no alarm.
 */
export function attentionReasons(facts: RunFacts): Wording[] {
	const { orders, changes, fence } = facts;
	return [
		...runTroubles(facts),
		...ordersToLookAt(orders),
		...findings(orders),
		...cancelled(fence?.cancelledInBooks ?? []),
		...(facts.follow ? followReasons(facts.follow) : []),
		...stockReasons(changes),
	];
}

/** What is wrong with the run as a whole: it stands with no order and no article. */
export const runTroubles = (facts: RunFacts): Wording[] => [
	...(facts.failures ?? []).map(failureInWords),
	...brokenOff(facts),
	...tooMany(facts.fence?.tooManyNew),
];

/** Whether one of the streams did not come to its end. */
export const brokeOff = ({ fence, summary, withStock, follow }: RunFacts): boolean =>
	follow ? follow.summary === null : fence === null || (withStock && summary === null);

function brokenOff({ fence, summary, withStock, follow }: RunFacts): Wording[] {
	if (follow) return [];
	return [
		...(fence === null
			? [
					worded(
						'The web orders (weborders) broke off before their end',
						'Het lezen van de weborders is voortijdig afgebroken',
					),
				]
			: []),
		...(withStock && summary === null
			? [
					worded(
						'The web stock (webvoorraad) was not written to the end',
						'De webvoorraad is niet tot het einde geschreven',
					),
				]
			: []),
	];
}

function tooMany(found: TooManyNew | undefined): Wording[] {
	if (found === undefined) return [];
	const setting = planSetting('Sales (Verkopen)', 'Most New Orders');
	return [
		worded(
			`This run would create ${counted(found.orders, 'order')}, more than ${setting} allows (${found.most}): it created none. Look whether 'Import From' and the administration are right; if they are, set it to 0 (no limit) for one run, or higher`,
			`Deze uitvoering zou ${counted(found.orders, 'order')} aanmaken, meer dan ${setting} toestaat (${found.most}), en heeft er geen aangemaakt. Kijk of 'Import From' en de administratie kloppen; zo ja, zet hem voor één uitvoering op 0 (geen grens), of hoger`,
		),
	];
}

function ordersToLookAt(orders: readonly ImportedOrder[]): Wording[] {
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
			en: `blocked (geblokkeerd): the reason and the fix stand with ${each(blocked)}`,
			nl: 'geblokkeerd: de reden en de oplossing staan erbij',
		},
		{
			many: refused,
			en: 'refused by SnelStart, and again in every run until what the reason names is put right',
			nl: 'geweigerd door SnelStart, en bij elke uitvoering opnieuw tot is verholpen wat de reden noemt',
		},
		{
			many: failed.length - refused,
			en: 'not imported, to be tried again in the next run',
			nl: 'niet geïmporteerd; de volgende uitvoering probeert het opnieuw',
		},
		{
			many: left,
			en: 'left for the next run, because the time budget was spent',
			nl: 'overgelaten aan de volgende uitvoering, omdat de tijd op was',
		},
		{
			many: overdue,
			en: `unpaid for longer than you allow: ask for the money, or cancel ${it(overdue)}`,
			nl: 'langer onbetaald dan u toestaat: vraag om de betaling of annuleer',
		},
		{
			many: paidUnknown,
			en: `from before 'Import From', paid before it or after it: what to do stands with ${each(paidUnknown)}`,
			nl: `van vóór 'Import From', ervoor of erna betaald: wat te doen is staat erbij`,
		},
		{
			many: unfinished,
			en: `never finished by PrestaShop: give ${it(unfinished)} a state, or cancel ${it(unfinished)}`,
			nl: 'niet afgemaakt door PrestaShop: geef een status of annuleer',
		},
		{
			many: differing,
			en: 'created with another total in SnelStart than in the shop',
			nl: 'aangemaakt met een ander totaal in SnelStart dan in de webwinkel',
		},
	];
	return reasons
		.filter(({ many }) => many > 0)
		.map(({ many, en, nl }) =>
			worded(`${counted(many, 'order')} ${en}`, `${counted(many, 'order')} ${nl}`),
		);
}

const isRefusal = ({ code }: Problem): boolean => code === 'refused-by-snelstart';

const it = (many: number): string => agreeing(many, 'it', 'them');

const each = (many: number): string => agreeing(many, 'it', 'each');

const isOverdue = ({ code }: Problem): boolean => code === 'payment-overdue';

const isPaidUnknown = ({ code }: Problem): boolean => code === 'payment-moment-unknown';

const isNeverFinished = ({ code }: Problem): boolean => code === 'never-finished';

const isLeft = ({ code }: Problem): boolean => code === 'left-for-next-run';

/** Whatever is not right with an order that is in SnelStart: differences, second records, what could not be verified. */
function findings(orders: readonly ImportedOrder[]): Wording[] {
	return orders
		.filter(isInBooks)
		.flatMap(({ orderId, problems }) => problems.map((problem) => ofOrder(orderId, problem)));
}

const isInBooks = ({ outcome }: ImportedOrder): boolean =>
	outcome === 'created' || outcome === 'exists';

function cancelled(found: readonly CancelledInBooks[]): Wording[] {
	if (found.length === 0) return [];
	const many = found.length;
	const names = found.map(({ orderId, salesOrderNumber }) => `${orderId} (${salesOrderNumber})`);
	return [
		worded(
			`${counted(many, 'web order')} cancelled or refunded in the shop ${agreeing(many, 'has a sales order', 'have sales orders')} in SnelStart (verkooporder) that ${agreeing(many, 'is', 'are')} not invoiced: ${names.join(', ')}. Delete ${it(many)} there, or process ${it(many)} if the goods were sent`,
			`${counted(many, 'weborder')} in de webwinkel geannuleerd of terugbetaald, met een verkooporder in SnelStart die niet is gefactureerd: ${names.join(', ')}. Verwijder ${agreeing(many, 'hem', 'ze')} daar, of verwerk ${agreeing(many, 'hem', 'ze')} als de goederen zijn verzonden`,
		),
	];
}

function stockReasons(changes: readonly StockChange[]): Wording[] {
	const count = (wanted: StockChange['status']) =>
		changes.filter(({ status }) => status === wanted).length;
	const reasons = [
		{
			many: count('ambiguous'),
			en: 'on more than one product in the shop, not written',
			nl: 'bij meer dan één product in de webwinkel, niet geschreven',
		},
		{
			many: count('failed'),
			en: `not written, the reason stands with ${each(count('failed'))}`,
			nl: 'niet geschreven, de reden staat erbij',
		},
	];
	return reasons
		.filter(({ many }) => many > 0)
		.map(({ many, en, nl }) =>
			worded(
				`Stock of ${counted(many, 'article code')}: ${en}`,
				`Voorraad van ${counted(many, 'artikelcode')}: ${nl}`,
			),
		);
}
