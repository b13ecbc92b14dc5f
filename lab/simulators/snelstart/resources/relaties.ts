import { codes } from '../errors/refusal';
import { readBody } from '../json/readBody';
import { RELATIE } from '../odata/edm';
import { RELATION_BODY, relationFrom } from '../rules/relation';
import { refuseRelation } from '../rules/refuseRelation';
import { refuseRelationDelete } from '../rules/relationDelete';
import type { Relatie } from '../tables';
import { checkIds } from './ids';
import { odataList } from './list';
import { ok, type Call, type Operation } from './operation';
import { removed } from './removed';
import { settled } from './settled';

const READ = ['relaties:read'];
const WRITE = ['relaties:write'];

/** /relaties: customers and suppliers; DELETE only makes them nonactief. */
export const relaties: Operation[] = [
	{ method: 'GET', path: '/relaties', scopes: READ, run: list },
	{ method: 'GET', path: '/relaties/:id', scopes: READ, run: one },
	{ method: 'POST', path: '/relaties', scopes: WRITE, run: create },
	{ method: 'PUT', path: '/relaties/:id', scopes: WRITE, run: replace },
	{ method: 'DELETE', path: '/relaties/:id', scopes: WRITE, run: remove },
	{
		method: 'GET',
		path: '/relaties/:id/doorlopendeincassomachtigingen',
		scopes: READ,
		run: noMandates,
	},
];

/** The relation of the path, also when nonactief; throws 404 REL-0005. */
export function relationOf({ world, parameters }: Call): Relatie {
	const row = world.byId('relaties', parameters.id);
	if (row === undefined) throw codes(['REL-0005'], 404);
	return row;
}

function list(call: Call) {
	const { world } = call;
	const { relaties: rows } = world.state;
	return odataList(call, world.switches.relationList === 'stale' ? settled(rows, world) : rows, {
		type: RELATIE,
		maxTop: 500,
		defaultTop: 500,
	});
}

function one(call: Call) {
	const row = relationOf(call);
	if (row.nonactief && call.world.switches.inactiveRelationById === 404) {
		throw codes(['REL-0005'], 404);
	}
	return ok(row);
}

function create({ world, body }: Call) {
	const bound = readBody(body, RELATION_BODY, world.switches);
	if (bound.id) throw codes(['REL-0063']);
	const row = relationFrom(bound, null, world);
	refuseRelation(row, null, world);
	world.state.relaties.push(row);
	world.createdAt.set(row, world.clock().getTime());
	world.touch();
	return { status: world.switches.postStatus, body: row };
}

function replace(call: Call) {
	const { world } = call;
	const row = relationOf(call);
	const bound = readBody(call.body, RELATION_BODY, world.switches);
	checkIds(call, bound, 'REL-0047');
	const next = relationFrom(bound, row, world);
	refuseRelation(next, row, world);
	Object.assign(row, next);
	world.touch();
	return { status: world.switches.putStatus, body: row };
}

function remove(call: Call) {
	const { world } = call;
	const row = relationOf(call);
	if (row.nonactief) throw codes(['REL-0005'], 404);
	refuseRelationDelete(row, world);
	row.nonactief = true;
	row.modifiedOn = world.now();
	world.touch();
	return removed(world, row);
}

function noMandates(call: Call) {
	relationOf(call);
	return ok([]);
}
