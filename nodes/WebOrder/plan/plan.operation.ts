import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { packsUnder } from '../../../domain/article/packsUnder';
import { hasOtherCodes, sealed, sealedAfter } from '../../../domain/stream/seal';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { planOrders } from '../../../domain/order/plan/planOrders';
import type { ShopArticleField } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { arrivedAt, type Door } from '../../shared/arrived';
import type { Refusal } from '../../shared/refusal';
import { itemsOfEach } from '../../shared/items';
import { snelStartClient } from '../../SnelStart/books/snelStartClient';
import { booksWantedOf } from './booksWantedOf';
import { choicesOfEach, type OrderChoices } from './choices/choicesOfEach';
import { hasCollectiveLines } from './hasCollectiveLines';
import { hintsFor } from './hintsFor';
import { keyNews } from '../../SnelStart/books/keyNews';
import { readBooks } from '../../SnelStart/books/forOrders/readBooks';
import { shopFieldOf } from './shopFieldOf';
import { settingsOfEach } from './settingsOfEach';
import { underOwnName } from './underOwnName';
import type { CancelledInBooks, Fence } from '../../../domain/stream/fence';

export const option = {
	name: 'Plan',
	value: 'plan',
	description:
		'Read SnelStart and decide per web order: create, exists, waiting or blocked with the reason',
	action: 'Plan web orders',
};

export { planProperties as description } from './parameters';

/** Web orders become plans, in the order they came; the fence goes through with what the plan found. Nothing is written. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { placed, rows } = arrivedAt(this, DOOR);
	const orders = placed('webOrder');
	const choices = choicesOfEach(
		this,
		orders.map(({ index }) => index),
	);
	const released = rows('fence').flatMap((fence) => fence.released ?? []);
	const isIdle = choices.length === 0 || orders.length + released.length === 0;
	const { plans, cancelled, hints } = isIdle
		? NOTHING
		: await plansFor.call(this, rows('webOrder'), choices, released);
	const ofKey = await keyNews(this);
	const planAt = new Map(orders.map(({ index }, place) => [index, plans[place]]));
	const isCollective = hasCollectiveLines(this, choices);
	const field = shopFieldOf(this, choices);
	return itemsOfEach(
		placed('webOrder', 'fence').map(({ row, index }) => ({
			row:
				row.kind === 'fence'
					? withChoices(told(row, cancelled, [...hints, ...ofKey]), isCollective, field)
					: sealedPlan(row, planAt.get(index)!),
			index,
		})),
	);
}

const PLANNED_ALREADY: Refusal = {
	why: 'was planned already',
	advice:
		"Connect 'PrestaShop: Order: Get Many Web Orders' to this node, and let its output go to 'SnelStart: Sales Order: Import', not to a second plan.",
};

/**
 * What an order takes from stock must be readable; the rest of it the plan reads member by member: what cannot be read
 * blocks that order alone.
 */
const DOOR: Door<'webOrder' | 'fence'> = {
	takes: ['webOrder', 'fence'],
	refuses: { plannedOrder: PLANNED_ALREADY, importedOrder: PLANNED_ALREADY },
	refusesOthers: {
		why: 'is not a web order',
		advice:
			"Connect 'PrestaShop: Order: Get Many Web Orders' to this node. A node in between may change web orders, but must keep their member 'kind'.",
	},
};

/** What the plan noticed of the whole run goes on in the fence, so that the report tells it. */
/** A code that was changed on the way is told on: where no article has it, the stock it holds cannot be found. */
const sealedPlan = (order: WebOrder, plan: PlannedOrder): PlannedOrder =>
	hasOtherCodes(order) ? sealedAfter(order, plan) : sealed(plan);

const told = (fence: Fence, cancelled: CancelledInBooks[], hints: string[]): Fence => ({
	...fence,
	...(cancelled.length > 0 ? { cancelledInBooks: cancelled } : {}),
	...(hints.length > 0 ? { hints: [...(fence.hints ?? []), ...hints] } : {}),
});

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
	/** Told in the fence, since such an order is not in the stream any more. */
	cancelled: CancelledInBooks[];
	hints: string[];
}

const NOTHING: Planned = { plans: [], cancelled: [], hints: [] };

async function plansFor(
	this: IExecuteFunctions,
	orders: WebOrder[],
	choices: OrderChoices[],
	released: string[],
): Promise<Planned> {
	const wanted = booksWantedOf(
		choices.map((ofOrder) => ofOrder.choices),
		this.getNode(),
	);
	const read = await readBooks(await snelStartClient(this), orders, wanted, released);
	const settings = settingsOfEach(choices, read, this.getNode());
	const hints = hintsFor([...new Set(settings.map((of) => of.settings))], read, orders);
	this.addExecutionHints(...hints.map((message) => ({ message, location: 'outputPane' as const })));
	return {
		plans: planOrders(orders, read.books, (place) => settings[place]).map((plan) =>
			underOwnName(plan, this.getNode().name),
		),
		cancelled: read.cancelled,
		hints,
	};
}
