import type { IExecuteFunctions } from 'n8n-workflow';

import type { StatusRow, StatusSettings } from '../../../domain/status/statusSettings';
import type { ShopState } from '../../../domain/stream/shopStates';
import { asCompared } from '../../../domain/words/asCompared';
import { flagForRun, forRun } from '../../shared/forRun';
import { listOfTexts } from '../../shared/listOfTexts';
import { statusProperties } from './statusProperties';
import { worded, joined, asItIs, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';
import { pageLanguageOf } from '../../shared/pageLanguage';
import { stillToChoose } from '../../shared/stillToChoose';

interface Row {
	document?: unknown;
	state?: unknown;
	sendMail?: unknown;
}

/**
 * Reads the settings, with states by their name or id. Throws where nothing is to be told, where a state does not exist in
 * the shop, and where a row would lead to a state in which an order comes to nothing.
 *
 * @param isTracked whether a tracking number came in, so that there is something to tell without a row
 */
export function statusSettingsOf(
	context: IExecuteFunctions,
	states: readonly ShopState[],
	isTracked: boolean,
): StatusSettings {
	const given = forRun(context, 'states', {}) as { rows?: Row[] };
	const rows = (given.rows ?? []).map((row) => rowOf(context, row, states));
	const movesFrom = listOfTexts(forRun(context, 'movesFrom', [])).map(
		(wanted) => stateIn(context, wanted, states, asItIs("'Movable States Names or IDs'")).id,
	);
	const message = messageOf(forRun(context, 'message', 'never'));
	const missing = [
		...(rows.length === 0 && message === 'never' && !isTracked ? ["'States'"] : []),
		...(rows.length > 0 && movesFrom.length === 0 ? ["'Movable States Names or IDs'"] : []),
	];
	if (missing.length > 0) {
		throw toldError(context.getNode(), stillToChoose('planned', missing), {
			description: worded(
				`Say which state an order gets at which document (documentstatus), and from which states it may be moved. The shop has: ${namesOf(states)}.`,
				`Zeg welke status een order bij welke documentstatus krijgt, en vanuit welke statussen hij mag worden verzet. De webwinkel heeft: ${namesOf(states)}.`,
			),
		});
	}
	return {
		rows,
		movesFrom,
		message,
		language: pageLanguageOf(context, 'options.language'),
		mailTracking: flagForRun(context, 'options.mailTracking', statusProperties),
	};
}

const messageOf = (value: unknown): StatusSettings['message'] =>
	value === 'always' || value === 'whenInvoiced' ? value : 'never';

const namesOf = (states: readonly ShopState[]): string =>
	states.map(({ id, name }) => `${id} ${name}`).join(', ');

function rowOf(
	context: IExecuteFunctions,
	{ document, state, sendMail }: Row,
	states: readonly ShopState[],
): StatusRow {
	const where = worded(`'States', row ${textOf(document)}`, `'States', rij ${textOf(document)}`);
	const found = stateIn(context, textOf(state), states, where);
	if (found.final !== null) {
		throw toldError(
			context.getNode(),
			worded(
				`${where.en}: in the state "${found.name}" an order comes to nothing`,
				`${where.nl}: in de status "${found.name}" komt een order op niets uit`,
			),
			{
				description: worded(
					'Choose another state: what is cancelled or refunded is decided in the shop, and brought to SnelStart by Follow Changes.',
					'Kies een andere status: annuleren of terugbetalen gebeurt in de webwinkel, en Follow Changes brengt het naar SnelStart.',
				),
			},
		);
	}
	const mail = sendMail === true || sendMail === 'true';
	return { document: textOf(document), stateId: found.id, stateName: found.name, mail };
}

const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

function stateIn(
	context: IExecuteFunctions,
	wanted: string,
	states: readonly ShopState[],
	where: Wording,
): ShopState {
	const byId = states.find(({ id }) => id === wanted);
	const named = states.filter(({ name }) => asCompared(name) === asCompared(wanted));
	const found = byId ?? (named.length === 1 ? named[0] : undefined);
	if (found) return found;
	const said =
		wanted === ''
			? worded('no state is chosen', 'er is geen status gekozen')
			: worded(
					`the shop has no one state "${wanted}"`,
					`de webwinkel heeft niet één status "${wanted}"`,
				);
	throw toldError(context.getNode(), joined([where, said], ': '), {
		description: worded(
			`The shop has: ${namesOf(states)}.`,
			`De webwinkel heeft: ${namesOf(states)}.`,
		),
	});
}
