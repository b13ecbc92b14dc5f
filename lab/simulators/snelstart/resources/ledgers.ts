import { rulesOf, stamped } from '../contract/contractOperation';
import { contractRow } from '../contract/contractRow';
import { codes } from '../errors/refusal';
import { readBody } from '../json/readBody';
import { GROOTBOEK } from '../odata/edm';
import type { Grootboek } from '../tables';
import { odataList } from './list';
import { ok, type Answer, type Call, type Operation } from './operation';
import { rowOr404 } from './settings';

const READ = ['boekhouden:read'];
const MODEL = 'Grootboeken.GrootboekModel';

/** Journals, which know no OData, and ledger accounts, which do. */
export const ledgers: Operation[] = [
	{
		method: 'GET',
		path: '/dagboeken',
		scopes: READ,
		run: ({ world }) => ok(world.state.dagboeken),
	},
	{
		method: 'GET',
		path: '/grootboeken',
		scopes: READ,
		run: (call) =>
			odataList(call, call.world.state.grootboeken, {
				type: GROOTBOEK,
				maxTop: 500,
				defaultTop: 500,
			}),
	},
	{
		method: 'GET',
		path: '/grootboeken/:id',
		scopes: READ,
		run: (call) => ok(rowOr404(call, 'grootboeken')),
	},
	{ method: 'POST', path: '/grootboeken', scopes: ['boekhouden:write'], run: create },
];

function create({ world, body }: Call): Answer {
	const bound = readBody(body, rulesOf(MODEL), world.switches);
	if (bound.id) throw codes(['ALG-0100']);
	const id = world.newGuid('grootboeken');
	const row = stamped(contractRow(MODEL, bound, id, `/grootboeken/${id}`), world.now());
	const { grootboeken } = world.state;
	if (grootboeken.some(({ nummer }) => nummer === row.nummer)) throw codes(['BOE-0086']);
	grootboeken.push(row as unknown as Grootboek);
	world.touch();
	return { status: world.switches.postStatus, body: row };
}
