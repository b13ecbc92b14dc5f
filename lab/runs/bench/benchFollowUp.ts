import type { OrderChange } from '../../../domain/stream/orderChange';
import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	stage,
	type Source,
	type Stage,
	type StageOptions,
	type WorkflowJson,
} from '../../engine';
import { Random, webshopWorld } from '../../worlds';
import { countRequests, totalOf } from '../requests';

/** What following up many imported orders costs, of which a few changed. */
interface FollowUpResult {
	orders: number;
	changed: number;
	/** Requests to find and judge what changed, both services together. */
	requests: number;
	/** By service and resource, for whoever wants to know where they went. */
	resources: Record<string, number>;
	carriedOut: number;
	/** Requests beyond those, for each change that was carried out. */
	perChange: number;
}

/** The goal of a follow-up of 500 orders of which 10 changed. */
export const FOLLOW_UP_GOAL = { requests: 25, perChange: 4 };

const CARRY_OUT = { onlyReport: false, cancelled: 'carryOut', edited: 'carryOut' };

/** Imports orders, lets some of them be cancelled, refunded and edited, and follows all of them up. */
export async function benchFollowUp(
	{ orders, changed }: { orders: number; changed: number },
	{ source = 'dist', ...options }: StageOptions & { source?: Source } = {},
): Promise<FollowUpResult> {
	const set = await stage(webshopWorld({ orders: 20, articles: 320, mix: 'importable' }), options);
	const run = async (workflow: WorkflowJson) => {
		const done = await runWorkflow(workflow, { source, credentials: set.credentials });
		if (done.error) throw new Error(failureOf(done));
		return done;
	};
	try {
		await run(shippedWorkflow('import-orders'));
		const ids = placeOrders(set, orders);
		letTimePass(set, 1);
		await run(shippedWorkflow('import-orders'));
		set.snelStart.state.verkooporders = set.snelStart.state.verkooporders.filter(
			({ betalingskenmerk }) => ids.has(betalingskenmerk ?? ''),
		);
		letTimePass(set, 10);
		change(set, [...ids.values()].slice(10, 10 + changed));
		const looked = await requestsOf(set, async () => await run(following({ onlyReport: true })));
		const allowed = { ...CARRY_OUT, refunded: 'carryOut' };
		const applied = await requestsOf(set, async () => await run(following(allowed)));
		const carriedOut = applied.result
			.resultOf<OrderChange>('snelStart.applyChanges')
			.filter(({ outcome }) => outcome === 'carriedOut').length;
		return {
			orders,
			changed,
			requests: looked.requests,
			resources: looked.resources,
			carriedOut,
			perChange: (applied.requests - looked.requests) / Math.max(1, carriedOut),
		};
	} finally {
		await set.close();
	}
}

function following(apply: object): WorkflowJson {
	const workflow = shippedWorkflow('follow-changes');
	for (const node of workflow.nodes) {
		if (node.parameters.operation === 'applyChanges') Object.assign(node.parameters, apply);
	}
	return workflow;
}

/** Orders of customers of their own for a few goods that SnelStart has; their ids by import key. */
function placeOrders({ prestaShop, snelStart }: Stage, count: number): Map<string, number> {
	const random = new Random(5);
	const known = new Set(snelStart.state.artikelen.map(({ artikelcode }) => artikelcode));
	const combined = new Set(prestaShop.state.tables.combinations.map((row) => row.id_product));
	const goods = prestaShop.state.tables.products
		.filter(({ id, active }) => active !== '0' && !combined.has(String(id)))
		.map(({ reference }) => String(reference))
		.filter((reference) => known.has(reference));
	const ids = Array.from({ length: count }, (_, index) => {
		const lines = random.sample(goods, 1 + (index % 3)).map((reference) => ({
			reference,
			quantity: 1 + (index % 2),
		}));
		const customer = { email: `klant${index}@example.nl`, firstname: 'Jan', lastname: 'Jansen' };
		return prestaShop.placeOrder({ lines, customer, shippingTaxExcl: '4.090000' }).orderId;
	});
	return new Map(ids.map((id) => [`PS-${id}`, id]));
}

const letTimePass = ({ prestaShop }: Stage, minutes: number): void =>
	prestaShop.setSwitches({ now: new Date(Date.now() + minutes * 60_000).toISOString() });

/** A third of them each is cancelled, refunded by a piece and edited. */
function change({ prestaShop }: Stage, ids: readonly number[]): void {
	const office = prestaShop.backOffice;
	ids.forEach((orderId, index) => {
		const [detail] = prestaShop.state.tables.order_details.filter(
			(row) => row.id_order === String(orderId),
		);
		const reference = String(detail.product_reference);
		if (index % 3 === 0) prestaShop.changeState(orderId, 6);
		else if (index % 3 === 1) office.refund({ orderId, lines: [{ reference, quantity: 1 }] });
		else office.changeLine({ orderId, reference, quantity: 4 });
	});
}

async function requestsOf<Result>(
	{ snelStart, prestaShop }: Stage,
	work: () => Promise<Result>,
): Promise<Pick<FollowUpResult, 'requests' | 'resources'> & { result: Result }> {
	snelStart.clearJournal();
	prestaShop.clearJournal();
	const result = await work();
	const isRequest = ({ path }: { path: string }) => !path.endsWith('/token');
	const journals = {
		snelStart: snelStart.journal.filter(isRequest),
		prestaShop: prestaShop.journal,
	};
	const counted = countRequests(journals);
	const resources: Record<string, number> = {};
	for (const [service, journal] of Object.entries(journals)) {
		for (const { path } of journal) {
			const name = `${service} ${path.replace(/^.*\/(v2|api)\//, '').replace(/\/.*$/, '')}`;
			resources[name] = (resources[name] ?? 0) + 1;
		}
	}
	return { requests: totalOf(counted.snelstart) + totalOf(counted.prestashop), resources, result };
}
