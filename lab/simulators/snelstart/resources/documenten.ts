import { contractRow, refuseMissing } from '../contract/contractRow';
import { rowIn, rulesOf } from '../contract/contractOperation';
import { codes } from '../errors/refusal';
import type { Bound } from '../json/bind';
import { readBody } from '../json/readBody';
import type { World } from '../world';
import { checkIds } from './ids';
import { ok, type Call, type Operation } from './operation';
import { removed, removeRow } from './removed';

const READ = ['documenten:read'];
const WRITE = ['boekhouden:write', 'documenten:write'];
const PATH = '/documenten';
const MODEL = 'Documenten.DocumentContentModel';
const MOST_BYTES = 10 * 1024 * 1024;

/** /documenten: attachments of purchase bookings, sales bookings and relations. */
export const documenten: Operation[] = [
	{ method: 'GET', path: '/documenten/:id', scopes: READ, run: (call) => ok(rowIn(call, PATH)) },
	{ method: 'GET', path: '/documenten/:documenttype/:pid', scopes: READ, run: ofParent },
	{ method: 'POST', path: '/documenten/:documenttype', scopes: WRITE, run: create },
	{ method: 'PUT', path: '/documenten/:id', scopes: WRITE, run: replace },
	{ method: 'DELETE', path: '/documenten/:id', scopes: WRITE, run: remove },
];

function ofParent({ world, parameters }: Call) {
	const { documenttype, pid } = parameters;
	if (!hasParent(documenttype, pid, world)) throw codes(['BLG-0001'], 404);
	const parent = pid.toLowerCase();
	const rows = world.others(PATH).filter((one) => one.parentIdentifier === parent);
	const named =
		documenttype.toLowerCase() === 'verkoopboekingen' ? 'verkoopBoekingId' : 'parentIdentifier';
	return ok(
		rows.map(({ fileName, readOnly, id, uri }) => ({
			...{ [named]: parent, fileName, readOnly, id, uri },
		})),
	);
}

function create({ world, parameters, body }: Call) {
	const bound = checked(readBody(body, rulesOf(MODEL), world.switches));
	if (bound.id) throw codes(['ALG-0100']);
	if (!hasParent(parameters.documenttype, String(bound.parentIdentifier), world)) {
		throw codes(['BLG-0005'], 404);
	}
	const id = world.newGuid();
	const row = contractRow(MODEL, bound, id, `${PATH}/${id}`);
	world.others(PATH).push(row);
	world.touch();
	return { status: world.switches.postStatus, body: { id, uri: row.uri } };
}

function replace(call: Call) {
	const { world } = call;
	const row = rowIn(call, PATH);
	const bound = checked(readBody(call.body, rulesOf(MODEL), world.switches));
	checkIds(call, bound, 'ALG-0101');
	Object.assign(row, contractRow(MODEL, bound, row.id, String(row.uri)));
	world.touch();
	return { status: world.switches.putStatus, body: { id: row.id, uri: row.uri } };
}

function remove(call: Call) {
	const row = rowIn(call, PATH);
	removeRow(call.world.others(PATH), row);
	call.world.touch();
	return removed(call.world, row);
}

function checked(bound: Bound): Bound {
	if (!bound.fileName) throw codes(['BLG-0007']);
	if (!bound.content) throw codes(['BLG-0011']);
	refuseMissing(MODEL, bound);
	const content = String(bound.content);
	if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) throw codes(['REF-0016']);
	if (Buffer.from(content, 'base64').length > MOST_BYTES) throw codes(['BLG-0013']);
	return bound;
}

function hasParent(type: string, id: string, world: World): boolean {
	switch (type.toLowerCase()) {
		case 'verkoopboekingen':
			return world.byId('verkoopboekingen', id) !== undefined;
		case 'relaties':
			return world.byId('relaties', id) !== undefined;
		case 'inkoopboekingen':
			return world.others('/inkoopboekingen').some((one) => one.id === id.toLowerCase());
		default:
			throw codes(['REF-0016']);
	}
}
