import { GROOTBOEK } from '../odata/edm';
import { odataList } from './list';
import { ok, type Operation } from './operation';
import { rowOr404 } from './settings';

const READ = ['boekhouden:read'];

/** Journals, which know no OData, and ledger accounts, which do. Read only here. */
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
];
