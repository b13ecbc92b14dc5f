import type { FactOperation } from '../../../facts/snelstart/contract';
import { codes } from '../errors/refusal';
import { readBody, type BodyRules } from '../json/readBody';
import { checkIds } from '../resources/ids';
import { odataList } from '../resources/list';
import { ok, type Answer, type Call, type Operation } from '../resources/operation';
import { removed, removeRow } from '../resources/removed';
import type { ContractRow } from '../tables';
import { contractRow, refuseMissing } from './contractRow';
import { edmOf } from './edmOf';
import { shapeOf } from './shapeOf';

/** An operation that does what the contract says of it, and has no rule beside: rows are kept by the path of their list. */
export function contractOperation(fact: FactOperation): Operation {
	return {
		method: fact.method,
		path: fact.path.replace(/\{(\w+)\}/g, ':$1'),
		scopes: fact.scopes,
		run: runOf(fact),
	};
}

function runOf(fact: FactOperation): Operation['run'] {
	const path = fact.path.replace(/\/\{id\}$/, '');
	const isOne = path !== fact.path;
	if (path.includes('{')) throw new Error(`${fact.method} ${fact.path} needs a rule of its own`);
	switch (fact.method) {
		case 'GET':
			return isOne ? (call) => ok(rowIn(call, path)) : (call) => listed(call, fact);
		case 'POST':
			return (call) => create(call, fact.body!.model, path);
		case 'PUT':
			return (call) => replace(call, fact.body!.model, path);
		case 'DELETE':
			return (call) => remove(call, path);
	}
}

/** How a body of a model is read. */
export const rulesOf = (model: string): BodyRules => ({
	model: model.split('.').at(-1)!,
	unreadable: 'REF-0016',
	tooLong: 'REF-0016',
	shape: shapeOf(model),
});

function listed(call: Call, { path, odata, pageSize = 500, answer }: FactOperation): Answer {
	const rows = call.world.others(path);
	if (!odata) return ok(rows);
	return odataList(call, rows, {
		type: edmOf(answer!.model),
		maxTop: pageSize,
		defaultTop: pageSize,
	});
}

/** The row of the path's id; throws a 404 without a code where there is none. */
export function rowIn({ world, parameters }: Call, path: string): ContractRow {
	const id = parameters.id.toLowerCase();
	const row = world.others(path).find((one) => one.id.toLowerCase() === id);
	if (row === undefined) throw codes([], 404);
	return row;
}

function create({ world, body }: Call, model: string, path: string): Answer {
	const bound = readBody(body, rulesOf(model), world.switches);
	if (bound.id) throw codes(['ALG-0100']);
	refuseMissing(model, bound);
	const id = world.newGuid();
	const row = stamped(contractRow(model, bound, id, `${path}/${id}`), world.now());
	world.others(path).push(row);
	world.touch();
	return { status: world.switches.postStatus, body: row };
}

function replace(call: Call, model: string, path: string): Answer {
	const { world } = call;
	const row = rowIn(call, path);
	const bound = readBody(call.body, rulesOf(model), world.switches);
	checkIds(call, bound, 'ALG-0101');
	refuseMissing(model, bound);
	Object.assign(row, stamped(contractRow(model, bound, row.id, `${path}/${row.id}`), world.now()));
	world.touch();
	return { status: world.switches.putStatus, body: row };
}

function remove(call: Call, path: string): Answer {
	const row = rowIn(call, path);
	removeRow(call.world.others(path), row);
	call.world.touch();
	return removed(call.world, row);
}

/** The row with the time of its change, where its model has one. */
export const stamped = (row: ContractRow, now: string): ContractRow =>
	'modifiedOn' in row ? { ...row, modifiedOn: now } : row;
