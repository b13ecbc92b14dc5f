import { rowIn } from '../contract/contractOperation';
import { modelState } from '../errors/refusal';
import type { World } from '../world';
import { ok, type Answer, type Call, type Operation } from './operation';
import { relationOf } from './relaties';

/** Reports, VAT returns and what belongs to one relation. */
export const rapportages: Operation[] = [
	...['kolommenbalans', 'periodebalans'].map(
		(name): Operation => ({
			method: 'GET',
			path: `/rapportages/${name}`,
			scopes: ['rapportage'],
			run: balance,
		}),
	),
	{
		method: 'PUT',
		path: '/btwaangiftes/:id/externAangeven',
		scopes: ['btwaangiftes:write'],
		run: (call) => {
			rowIn(call, '/btwaangiftes').btwAangifteStatus = 'GeaccepteerdExtern';
			return { status: call.world.switches.putStatus };
		},
	},
	{
		method: 'GET',
		path: '/authorization/HasUserAccessToAdministration',
		scopes: [],
		run: ({ query }) => ok({ hasAccess: required(query, 'userIdentifier') !== '' }),
	},
	ofRelation('inkoopboekingen', ['relaties:read', 'boekhouden:read'], ({ others }) =>
		others('/inkoopboekingen'),
	),
	ofRelation(
		'verkoopboekingen',
		['relaties:read', 'boekhouden:read'],
		({ state }) => state.verkoopboekingen,
	),
];

function required(query: URLSearchParams, name: string): string {
	const value = query.get(name) ?? '';
	if (value !== '') return value;
	throw modelState({ [name]: [`The ${name} field is required.`] });
}

function balance({ world, query }: Call): Answer {
	required(query, 'start');
	required(query, 'end');
	return ok(
		world.state.grootboeken.map(({ id, uri, omschrijving, nummer }) => ({
			grootboekIdentifier: { id, uri },
			grootboekOmschrijving: omschrijving,
			grootboekNummer: nummer,
		})),
	);
}

function ofRelation(
	name: string,
	scopes: string[],
	rowsOf: (world: Pick<World, 'others' | 'state'>) => readonly object[],
): Operation {
	return {
		method: 'GET',
		path: `/relaties/:id/${name}`,
		scopes,
		run: (call) => {
			const { id } = relationOf(call);
			const world = { state: call.world.state, others: (path: string) => call.world.others(path) };
			return ok(rowsOf(world).filter((row) => ofWhom(row) === id));
		},
	};
}

function ofWhom(row: object): string | undefined {
	const { klant, leverancier } = row as { klant?: { id: string }; leverancier?: { id: string } };
	return (klant ?? leverancier)?.id;
}
