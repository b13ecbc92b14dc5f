import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { compareOrders, type BookedWhole } from '../../../domain/follow/compare/compareOrders';
import { compareSummary } from '../../../domain/follow/compare/compareSummary';
import type { AdministrationFacts } from '../../../domain/stream/administrationFacts';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { arrivedAt, type Door, type Placed } from '../../shared/arrived';
import { itemsOfWhole } from '../../shared/items';
import { clockFact } from '../../SnelStart/books/facts/clockFact';
import { readBooksToFollow } from '../../SnelStart/books/forOrders/readBooksToFollow';
import { bookedWholeOf } from '../../SnelStart/books/salesOrders/bookedWholeOf';
import { snelStartClient, type SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { booksWantedOf } from '../plan/booksWantedOf';
import { choicesOfEach } from '../plan/choices/choicesOfEach';
import { requireChosen } from '../plan/chosen/requireChosen';
import { planProperties } from '../plan/parameters';
import { settingsOfEach } from '../plan/settingsOfEach';
import { worded } from '../../../domain/words/wording';

export const option = {
	name: 'Compare with Books',
	value: 'compareWithBooks',
	description:
		'Hold web orders against the sales orders that another link, or a person, made of them under any mark: what differs, what never arrived, what arrived twice. Writes nothing.',
	action: 'Compare web orders with the books',
};

export { planProperties as description };

const DOOR: Door<'webOrder' | 'fence'> = {
	takes: ['webOrder', 'fence'],
	refusesOthers: {
		why: worded('is not a web order', 'is geen weborder'),
		advice: worded(
			"Connect 'PrestaShop: Order: Get Many Web Orders' to this node. A node in between may change web orders, but must keep their member 'kind'.",
			"Verbind 'PrestaShop: Order: Get Many Web Orders' met deze node. Een node daartussen mag weborders wijzigen, maar moet het veld 'kind' behouden.",
		),
	},
};

/** One item for each web order, what the administration shows of itself, and all of them in figures. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { placed, rows } = arrivedAt(this, DOOR);
	await requireChosen(this);
	const orders = placed('webOrder');
	const client = await snelStartClient(this);
	const company = await client.administration.companyInfo();
	const [fence] = rows('fence');
	const salesOrders = await client.salesOrders.since(earliestOf(orders, fence?.importFrom));
	const booked = salesOrders.map(bookedWholeOf);
	const { compared, templates, prefixes } = await comparedOf(this, client, orders, booked);
	const summary = compareSummary(compared, {
		salesOrders: booked,
		...{ templates, ownPrefixes: prefixes, hints: fence?.hints ?? [] },
		administration: company.administratieNaam,
		shop: fence?.shop ?? '',
	});
	const made = compared.flatMap(({ matches, order: { placedAt } }) =>
		matches.flatMap(({ salesOrder }) => {
			const { changedAt } = booked[salesOrder].booked;
			return changedAt === undefined ? [] : [{ changedAt, placedAt }];
		}),
	);
	const facts: AdministrationFacts = {
		kind: 'administrationFacts',
		facts: [...(await client.salesOrders.facts(salesOrders)), clockFact(made)],
	};
	return itemsOfWhole([...compared.map(({ order }) => order), facts, summary]);
}

/** A sales order may have been made some hours before the shop gave the order its state, never before it was placed. */
const earliestOf = (orders: ReadonlyArray<Placed<WebOrder>>, importFrom = ''): string =>
	[...orders.map(({ row }) => row.placedAt), importFrom].filter(Boolean).sort()[0] ??
	new Date().toISOString();

async function comparedOf(
	context: IExecuteFunctions,
	client: SnelStartClient,
	orders: ReadonlyArray<Placed<WebOrder>>,
	booked: readonly BookedWhole[],
) {
	const none = { compared: [], templates: new Map<string, string>(), prefixes: [] };
	if (orders.length === 0) return none;
	const choices = choicesOfEach(
		context,
		orders.map(({ index }) => index),
	);
	const node = context.getNode();
	const wanted = booksWantedOf(
		choices.map((ofOrder) => ofOrder.choices),
		node,
	);
	const webOrders = orders.map(({ row }) => row);
	const cards = booked.flatMap((one) => one.booked.customerId ?? []);
	const read = await readBooksToFollow(client, webOrders, cards, wanted);
	const settings = settingsOfEach(choices, read, node);
	return {
		compared: compareOrders(webOrders, booked, read.books, (place) => settings[place]),
		templates: new Map(read.templates.map(({ id, name }) => [id, name])),
		prefixes: [...wanted.prefixes],
	};
}
