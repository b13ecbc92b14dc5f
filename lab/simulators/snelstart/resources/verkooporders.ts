import { codes, odata, Refusal } from '../errors/refusal';
import { readBody } from '../json/readBody';
import { guid } from '../json/shape';
import { VERKOOPORDER } from '../odata/edm';
import { ORDER_BODY, orderFrom, PROCES_STATUS } from '../rules/order';
import { refuseInvoiced, refuseOrder, refuseStatus } from '../rules/refuseOrder';
import type { ProcesStatus, Verkooporder } from '../tables';
import type { World } from '../world';
import { checkIds } from './ids';
import { odataList } from './list';
import { ok, type Answer, type Call, type Operation } from './operation';
import { removed, removeRow } from './removed';
import { settled } from './settled';
import { pause } from '../../shared/pause';

const READ = ['orders:read'];
const WRITE = ['orders:write'];
const RULES = { type: VERKOOPORDER, maxTop: 500, defaultTop: 500 };

/** /verkooporders: sales orders, and their document status. */
export const verkooporders: Operation[] = [
	{ method: 'GET', path: '/verkooporders', scopes: READ, run: list },
	{ method: 'GET', path: '/verkooporders/:id', scopes: READ, run: (call) => ok(orderOf(call)) },
	{ method: 'POST', path: '/verkooporders', scopes: WRITE, run: create },
	{ method: 'PUT', path: '/verkooporders/:id', scopes: WRITE, run: replace },
	{ method: 'DELETE', path: '/verkooporders/:id', scopes: WRITE, run: remove },
	{ method: 'PUT', path: '/verkooporders/:id/ProcesStatus', scopes: WRITE, run: setStatus },
];

function orderOf({ world, parameters }: Call, missing = world.switches.missingOrder): Verkooporder {
	const row = world.byId('verkooporders', parameters.id);
	if (row === undefined) throw codes(['VOR-0001'], missing);
	return row;
}

function list(call: Call): Answer {
	const { world, query } = call;
	const { verkooporders: rows } = world.state;
	const isFiltered = query.has('$filter');
	if (!isFiltered || world.switches.orderFilter === 'works') return odataList(call, rows, RULES);
	if (world.switches.orderFilter === 'refused') {
		throw odata('The query specified in the URI is not valid. Filter is not supported.');
	}
	if (world.switches.orderFilter === 'stale') return odataList(call, settled(rows, world), RULES);
	const unfiltered = new URLSearchParams(query);
	unfiltered.delete('$filter');
	return odataList({ ...call, query: unfiltered }, rows, RULES);
}

async function create({ world, body }: Call): Promise<Answer> {
	if (world.switches.accountLacksOrders) {
		throw new Refusal(400, 'Het ingelogde account heeft geen toegang tot verkooporders.');
	}
	const bound = readBody(body, ORDER_BODY, world.switches);
	if (bound.id) throw codes(['ALG-0100']);
	refuseOrder(bound, null, world);
	await slowness(bound.regels, world);
	const row = orderFrom(bound, null, world);
	world.stock.settleOrder(row);
	world.state.verkooporders.push(row);
	world.createdAt.set(row, world.clock().getTime());
	afterWrite(row, world);
	return { status: world.switches.postStatus, body: row };
}

async function replace(call: Call): Promise<Answer> {
	const { world } = call;
	const row = orderOf(call);
	const bound = readBody(call.body, ORDER_BODY, world.switches);
	checkIds(call, bound, 'ALG-0101');
	refuseInvoiced(row, world);
	refuseOrder(world.switches.put === 'merge' ? { ...row, ...bound } : bound, row, world);
	await slowness(bound.regels, world);
	const before = { ...row };
	const next = orderFrom(bound, row, world);
	world.stock.settleOrder(next);
	Object.assign(row, next);
	world.stock.settleOrder(before);
	afterWrite(row, world);
	return { status: world.switches.putStatus, body: row };
}

function remove(call: Call): Answer {
	const { world } = call;
	const row = orderOf(call, world.switches.missingOrderOnDelete);
	refuseInvoiced(row, world);
	removeRow(world.state.verkooporders, row);
	afterWrite(row, world);
	return removed(world, row);
}

function setStatus(call: Call): Answer {
	const { world } = call;
	const row = orderOf(call);
	const bound = readBody(
		call.body,
		{ ...ORDER_BODY, shape: { id: guid, procesStatus: PROCES_STATUS } },
		world.switches,
	);
	checkIds(call, bound, 'ALG-0101');
	refuseInvoiced(row, world);
	refuseStatus(bound.procesStatus, row, world);
	row.procesStatus = (bound.procesStatus as ProcesStatus | null | undefined) ?? 'Order';
	row.modifiedOn = world.now();
	afterWrite(row, world);
	const { id, uri, procesStatus } = row;
	return { status: world.switches.putStatus, body: { id, uri, procesStatus } };
}

/** Brings the stock of the order's articles up to date after any change to it. */
export function afterWrite(order: Verkooporder, world: World): void {
	world.stock.settleOrder(order);
	world.touch();
}

async function slowness(lines: unknown, { switches }: World): Promise<void> {
	const count = Array.isArray(lines) ? lines.length : 0;
	await pause(switches.msPerOrderLine * count);
}
