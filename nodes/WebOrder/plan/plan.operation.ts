import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { packsUnder } from '../../../domain/article/packsUnder';
import { hasOtherCodes, sealed, sealedAfter } from '../../../domain/stream/seal';
import type { ArchivedOrder } from '../../../domain/stream/archivedOrder';
import { endsOf } from '../../../domain/stream/endsOf';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { isKeptByOtherLink } from '../../../domain/order/plan/isKeptByOtherLink';
import { otherLinkTemplates } from '../../../domain/order/plan/otherLinkTemplates';
import { planOnly } from '../../../domain/order/plan/planOnly';
import { planOrders } from '../../../domain/order/plan/planOrders';
import { unnamedPayments } from '../../../domain/settings/unnamedPayments';
import type { ShopArticleField } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { arrivedAt, type Door } from '../../shared/arrived';
import type { Refusal } from '../../shared/refusal';
import { assumedByHand } from '../../../domain/order/plan/assumedByHand';
import { endedIn } from '../../../domain/order/read/endedColumn';
import type { EndedOrder } from '../../../domain/order/read/endedOrders';
import { paidOrder } from '../../../domain/order/read/paidOrder';
import { isQuiet, leftInBooks } from '../../../domain/order/plan/leftInBooks';
import { itemsOfEach } from '../../shared/items';
import { snelStartClient, type SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { archivedOrders } from '../archivedOrders';
import { administrationOf } from './administrationOf';
import { booksWantedOf } from './booksWantedOf';
import { requireChosen } from './chosen/requireChosen';
import { withCostArticlesJudged } from './chosen/withCostArticlesJudged';
import { choicesOfEach, type OrderChoices } from './choices/choicesOfEach';
import { hasCollectiveLines } from './hasCollectiveLines';
import { hintsFor } from './hintsFor';
import { keyNews } from '../../SnelStart/books/keyNews';
import { readBooks } from '../../SnelStart/books/forOrders/readBooks';
import { plansUnderOtherPrefix } from './plansUnderOtherPrefix';
import { shopFieldOf } from './shopFieldOf';
import { settingsOfEach } from './settingsOfEach';
import { underOwnName } from './underOwnName';
import { withFurtherCards } from './withFurtherCards';
import type { CancelledInBooks, Fence } from '../../../domain/stream/fence';
import { worded, type Wording } from '../../../domain/words/wording';
import { showHints } from '../../shared/showHints';

export const option = {
	name: 'Plan',
	value: 'plan',
	description:
		'Read SnelStart and decide per web order: create, exists, waiting or blocked with the reason',
	action: 'Plan web orders',
};

export { planProperties as description } from './parameters';

/**
 * Web orders become plans, in the order they came; the fence goes through with what the plan found, a question as it is.
 * Nothing is written.
 */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { placed, rows } = arrivedAt(this, DOOR);
	await requireChosen(this);
	const orders = placed('webOrder');
	const choices = choicesOfEach(
		this,
		orders.map(({ index }) => index),
	);
	const released = rows('fence').flatMap(endedIn);
	const isIdle =
		choices.length === 0 ||
		(orders.length + released.length === 0 &&
			rows('fence').every(({ inBooks, paidBefore }) => !inBooks && !paidBefore));
	const client = await snelStartClient(this);
	const pinned = choices[0]?.choices.administration ?? '';
	const isUnasked = isIdle && pinned === '';
	const administration = isUnasked ? null : await administrationOf(this, client, pinned);
	const archive = archivedOrders(this, administration?.id);
	const found = isIdle
		? NOTHING
		: await plansFor.call(this, client, choices, {
				...{ orders: rows('webOrder'), fences: rows('fence'), released, archived: archive.rows },
			});
	const { booked, cancelled, paid } = found;
	const { plans, tooManyNew } = planOnly(found.plans, choices[0]?.choices.mostNewOrders ?? 0);
	const hints = [...found.hints, ...archive.hints, ...(await keyNews(this))];
	const isCollective = hasCollectiveLines(this, choices);
	const field = shopFieldOf(this, choices);
	const fences = placed('fence').map(({ row, index }, place) => {
		const own = place === 0 ? booked : [];
		const assumed = assumedByHand(row, paid);
		const fence = passedOn(
			{
				...assumed.fence,
				...(administration ? { administration } : {}),
				...templatesIn(choices),
				...(tooManyNew ? { tooManyNew } : {}),
			},
			{ booked: own, cancelled, hints: [...assumed.hints, ...hints] },
		);
		return { own, row: withChoices(fence, isCollective, field), index };
	});
	const endOf = endsOf(
		fences.map(({ row }) => row),
		orders.length,
	);
	return itemsOfEach([
		...orders.map(({ row, index }, place) => ({
			row: { ...sealedPlan(row, plans[place]), ...endOf(row) },
			index,
		})),
		...placed('askedBooks', 'askedShop'),
		...fences.flatMap(({ own, row, index }) => [
			...own.map((plan) => ({ row: { ...sealed(plan), ...endOf() }, index })),
			{ row, index },
		]),
	]);
}

const PLANNED_ALREADY: Refusal = {
	why: worded('was planned already', 'is al gepland'),
	advice: worded(
		"Connect 'PrestaShop: Order: Get Many Web Orders' to this node, and let its output go to 'SnelStart: Sales Order: Import', not to a second plan.",
		"Verbind 'PrestaShop: Order: Get Many Web Orders' met deze node, en laat de uitvoer naar 'SnelStart: Sales Order: Import' gaan, niet naar een tweede plan.",
	),
};

/**
 * What an order takes from stock must be readable; the rest of it the plan reads member by member: what cannot be read
 * blocks that order alone.
 */
const DOOR: Door<'webOrder' | 'fence' | 'askedBooks' | 'askedShop'> = {
	takes: ['webOrder', 'fence', 'askedBooks', 'askedShop'],
	refuses: { plannedOrder: PLANNED_ALREADY, importedOrder: PLANNED_ALREADY },
	refusesOthers: {
		why: worded('is not a web order', 'is geen weborder'),
		advice: worded(
			"Connect 'PrestaShop: Order: Get Many Web Orders' to this node. A node in between may change web orders, but must keep their member 'kind'.",
			"Verbind 'PrestaShop: Order: Get Many Web Orders' met deze node. Een node daartussen mag weborders wijzigen, maar moet het veld 'kind' behouden.",
		),
	},
};

/** A code that was changed on the way is told on: where no article has it, the stock it holds cannot be found. */
const sealedPlan = (order: WebOrder, plan: PlannedOrder): PlannedOrder =>
	hasOtherCodes(order) ? sealedAfter(order, plan) : sealed(plan);

/** What the plan noticed of the whole run goes on in the fence, so that the report tells it. */
function passedOn(
	fence: Fence,
	{ booked, cancelled, hints }: Omit<Planned, 'plans' | 'paid'>,
): Fence {
	const told: Fence = {
		...leftInBooks(fence, booked),
		...(cancelled.length > 0 ? { cancelledInBooks: cancelled } : {}),
		...(hints.length > 0 ? { hints: [...(fence.hints ?? []), ...hints] } : {}),
	};
	return fence.seal === undefined ? told : sealed(told);
}

/** Orders on another template than 'Get Stock' knows of would be sold again while SnelStart does not count them. */
function templatesIn(choices: readonly OrderChoices[]): Pick<Fence, 'templates'> {
	const templates = templateNames(choices);
	return templates.length > 1 ? { templates } : {};
}

const templateNames = (choices: readonly OrderChoices[]): string[] => {
	const named = choices.flatMap(({ choices: { template, mapping } }) => [
		template,
		...mapping.map((row) => row.template),
	]);
	return [...new Set(named)].filter(Boolean);
};

/**
 * Says so where the sales orders name no articles, so that nobody works out the web stock from SnelStart's, and puts the
 * packs under the codes that articles are matched by.
 */
function withChoices(fence: Fence, isCollective: boolean, field: ShopArticleField): Fence {
	const packs =
		fence.packs && field !== 'reference' ? { packs: packsUnder(field, fence.packs) } : {};
	const collective = isCollective ? { collectiveLines: true as const } : {};
	const added = { ...packs, ...collective };
	return Object.keys(added).length === 0 ? fence : sealed({ ...fence, ...added });
}

interface Planned {
	plans: PlannedOrder[];
	/** Of the orders that the fence counts as imported, those of which there is something to tell after all. */
	booked: PlannedOrder[];
	/** Told in the fence, since such an order is not in the stream any more. */
	cancelled: CancelledInBooks[];
	/** Of the orders that were paid before the start, by order id. */
	paid: ReadonlyMap<string, PlannedOrder>;
	hints: Wording[];
}

const NOTHING: Planned = { plans: [], booked: [], cancelled: [], paid: new Map(), hints: [] };

/** What came in, and what the archive remembers of it. */
interface ToPlan {
	orders: WebOrder[];
	fences: Fence[];
	released: EndedOrder[];
	archived: ArchivedOrder[];
}

async function plansFor(
	this: IExecuteFunctions,
	client: SnelStartClient,
	choices: OrderChoices[],
	{ orders, fences, released, archived }: ToPlan,
): Promise<Planned> {
	const wantedFor = (of: OrderChoices[]) =>
		booksWantedOf(
			of.map((ofOrder) => ofOrder.choices),
			this.getNode(),
		);
	const wanted = wantedFor(choices);
	const [{ choices: ofFirst }] = choices;
	const strangers = await plansUnderOtherPrefix(
		client,
		fences,
		wanted.prefixes,
		ofFirst.settings.alsoRecognise,
	);
	const again = await withFurtherCards(client, fences, wanted, ofFirst.settings);
	const paid = fences.flatMap(({ paidBefore }) => paidBefore?.newest ?? []).map(paidOrder);
	const added = [...again, ...paid];
	const all = [...orders, ...added];
	if (all.length + released.length + strangers.plans.length === 0) return NOTHING;
	const ofAll = [...choices.slice(0, orders.length), ...added.map(() => choices[0])];
	const ofEach = ofAll.length > 0 ? ofAll : choices;
	const read = await readBooks(client, all, { ...wantedFor(ofEach), archived }, released);
	const judged = await withCostArticlesJudged(client, ofEach, read, [...orders, ...again]);
	const settings = settingsOfEach(judged, read, this.getNode());
	const strange = new Set(strangers.plans.map(({ orderId }) => orderId));
	const plans = planOrders(all, read.books, (place) => settings[place]).map((plan) =>
		underOwnName(plan, this.getNode().name),
	);
	const paidFrom = orders.length + again.length;
	const uncounted = plans.slice(paidFrom).filter((plan) => isKeptByOtherLink(plan, read));
	const latest = plans
		.slice(orders.length, paidFrom)
		.filter((plan) => !isQuiet(plan) && !strange.has(plan.orderId));
	const created = all.flatMap((order, place) =>
		plans[place].outcome === 'create' ? [{ order, settings: settings[place].settings }] : [],
	);
	const hints = [
		...unnamedPayments(created),
		...hintsFor([...new Set(settings.map((of) => of.settings))], read, [...orders, ...again]),
		...otherLinkTemplates(
			[...plans.slice(0, orders.length), ...strangers.plans, ...uncounted],
			[...read.books.salesOrders, ...strangers.salesOrders],
			read.templates,
			templateNames(choices),
		),
	];
	showHints(this, hints);
	return {
		plans: plans.slice(0, orders.length),
		booked: [...latest, ...strangers.plans, ...uncounted, ...read.creditedTooMuch],
		cancelled: read.cancelled,
		paid: new Map(plans.slice(paidFrom).map((plan) => [plan.orderId, plan])),
		hints,
	};
}
