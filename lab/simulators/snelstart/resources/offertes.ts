import { rowIn, stamped } from '../contract/contractOperation';
import { edmOf } from '../contract/edmOf';
import { codes } from '../errors/refusal';
import { readBody } from '../json/readBody';
import { ORDER_BODY, orderFrom } from '../rules/order';
import { refuseOrder } from '../rules/refuseOrder';
import type { ContractRow, Verkooporder } from '../tables';
import { checkIds } from './ids';
import { odataList } from './list';
import { ok, type Call, type Operation } from './operation';
import { removed, removeRow } from './removed';

const READ = ['orders:read'];
const WRITE = ['orders:write'];
const PATH = '/offertes';
const MODEL = 'Verkooporders.OfferteModel';
/** What a sales order has and a quotation has not. */
const NOT_HERE = ['geblokkeerd', 'verkoopordersjabloon', 'verkoopOrderStatus', 'extraHoofdVelden'];

/** /offertes: quotations, by the rules of sales orders. They take no stock and stand in no list of sales orders. (inferred) */
export const offertes: Operation[] = [
	{ method: 'GET', path: PATH, scopes: READ, run: list },
	{ method: 'GET', path: `${PATH}/:id`, scopes: READ, run: (call) => ok(rowIn(call, PATH)) },
	{ method: 'POST', path: PATH, scopes: WRITE, run: create },
	{ method: 'PUT', path: `${PATH}/:id`, scopes: WRITE, run: replace },
	{ method: 'DELETE', path: `${PATH}/:id`, scopes: WRITE, run: remove },
];

function list(call: Call) {
	const rules = { type: edmOf(MODEL), maxTop: 500, defaultTop: 500 };
	return odataList(call, call.world.others(PATH), rules);
}

function create({ world, body }: Call) {
	const bound = readBody(body, rules(), world.switches);
	if (bound.id) throw codes(['ALG-0100']);
	const sent = { ...bound, procesStatus: bound.procesStatus ?? 'Offerte' };
	refuseOrder(sent, null, world);
	const row = quotation(orderFrom(sent, null, world), world.now());
	world.others(PATH).push(row);
	world.touch();
	return { status: world.switches.postStatus, body: row };
}

function replace(call: Call) {
	const { world } = call;
	const row = rowIn(call, PATH);
	const bound = readBody(call.body, rules(), world.switches);
	checkIds(call, bound, 'ALG-0101');
	const old = row as unknown as Verkooporder;
	refuseOrder(bound, old, world);
	Object.assign(row, quotation(orderFrom(bound, old, world), world.now()));
	world.touch();
	return { status: world.switches.putStatus, body: row };
}

function remove(call: Call) {
	const row = rowIn(call, PATH);
	removeRow(call.world.others(PATH), row);
	call.world.touch();
	return removed(call.world, row);
}

const rules = () => ({
	...ORDER_BODY,
	model: 'offerte',
	shape: Object.fromEntries(
		Object.entries(ORDER_BODY.shape).filter(([name]) => !NOT_HERE.includes(name)),
	),
});

function quotation(order: Verkooporder, now: string): ContractRow {
	const kept = Object.entries(order).filter(([name]) => !NOT_HERE.includes(name));
	const row = { ...Object.fromEntries(kept), isOfferte: order.procesStatus === 'Offerte' };
	return stamped({ ...row, id: order.id, uri: `${PATH}/${order.id}` }, now);
}
