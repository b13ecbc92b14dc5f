import type { ErrorCode } from '../errors/errorCode';
import { codes } from '../errors/refusal';
import { readBody, type BodyRules } from '../json/readBody';
import { bool, guid, int, text } from '../json/shape';
import type { Kostenplaats } from '../tables';
import type { World } from '../world';
import { checkIds } from './ids';
import { ok, type Call, type Operation } from './operation';
import { removed, removeRow } from './removed';

const READ = ['settings:read'];
const WRITE = ['settings:write'];
/** KostenplaatsModel. */
export const COST_CENTRE_BODY: BodyRules = {
	model: 'kostenplaats',
	unreadable: 'REF-0016',
	tooLong: 'KPL-0005',
	shape: { id: guid, nummer: int(), omschrijving: text(), nonactief: bool },
};

/** /kostenplaatsen: cost centres. */
export const kostenplaatsen: Operation[] = [
	{
		method: 'GET',
		path: '/kostenplaatsen',
		scopes: READ,
		run: ({ world }) => ok(world.state.kostenplaatsen),
	},
	{ method: 'GET', path: '/kostenplaatsen/:id', scopes: READ, run: (call) => ok(rowOf(call)) },
	{ method: 'POST', path: '/kostenplaatsen', scopes: WRITE, run: create },
	{ method: 'PUT', path: '/kostenplaatsen/:id', scopes: WRITE, run: replace },
	{ method: 'DELETE', path: '/kostenplaatsen/:id', scopes: WRITE, run: remove },
];

function rowOf({ world, parameters }: Call): Kostenplaats {
	const row = world.byId('kostenplaatsen', parameters.id);
	if (row === undefined) throw codes(['KPL-0001'], 404);
	return row;
}

function create({ world, body }: Call) {
	const bound = readBody(body, COST_CENTRE_BODY, world.switches);
	if (bound.id) throw codes(['ALG-0100']);
	if (bound.nonactief === true) throw codes(['KPL-0009']);
	const row = rowFrom(bound, world.newGuid('kostenplaatsen'), world);
	world.state.kostenplaatsen.push(row);
	world.touch();
	return { status: world.switches.postStatus, body: row };
}

function replace(call: Call) {
	const { world } = call;
	const row = rowOf(call);
	const bound = readBody(call.body, COST_CENTRE_BODY, world.switches);
	checkIds(call, bound, 'ALG-0101');
	Object.assign(row, rowFrom(bound, row.id, world));
	world.touch();
	return { status: world.switches.putStatus, body: row };
}

function remove(call: Call) {
	const row = rowOf(call);
	removeRow(call.world.state.kostenplaatsen, row);
	call.world.touch();
	return removed(call.world, row);
}

function rowFrom(bound: Record<string, unknown>, id: string, { state }: World): Kostenplaats {
	const omschrijving = String(bound.omschrijving ?? '');
	const nummer = Number(bound.nummer ?? 0);
	const wrong: ErrorCode[] = [];
	if (omschrijving === '') wrong.push('KPL-0004');
	if (omschrijving.length > 50) wrong.push('KPL-0005');
	if (bound.nummer === undefined || bound.nummer === null) wrong.push('KPL-0006');
	else if (nummer < 1 || nummer > 999_999_999) wrong.push('KPL-0007');
	const isTaken = state.kostenplaatsen.some((one) => one.nummer === nummer && one.id !== id);
	if (isTaken) wrong.push('KPL-0008');
	if (wrong.length > 0) throw codes(wrong);
	const uri = `/kostenplaatsen/${id}`;
	return { omschrijving, nonactief: bound.nonactief === true, nummer, id, uri };
}
