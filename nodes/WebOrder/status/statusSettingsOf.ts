import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import type { StatusRow, StatusSettings } from '../../../domain/status/statusSettings';
import type { ShopState } from '../../../domain/stream/shopStates';
import { asCompared } from '../../../domain/words/asCompared';
import { flagForRun, forRun } from '../../shared/forRun';
import { listOfTexts } from '../../shared/listOfTexts';
import { statusProperties } from './statusProperties';

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
		(wanted) => stateIn(context, wanted, states, "'Movable States Names or IDs'").id,
	);
	const message = messageOf(forRun(context, 'message', 'never'));
	const missing = [
		...(rows.length === 0 && message === 'never' && !isTracked ? ["'States'"] : []),
		...(rows.length > 0 && movesFrom.length === 0 ? ["'Movable States Names or IDs'"] : []),
	];
	if (missing.length > 0) {
		throw new NodeOperationError(
			context.getNode(),
			`Nothing is planned yet. Still to be chosen: ${missing.join(', ')}`,
			{
				description: `Say which state an order gets at which document (documentstatus), and from which states it may be moved. The shop has: ${namesOf(states)}.`,
			},
		);
	}
	return {
		rows,
		movesFrom,
		message,
		language: forRun(context, 'options.language', 'nl') === 'en' ? 'en' : 'nl',
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
	const where = `'States', row ${textOf(document)}`;
	const found = stateIn(context, textOf(state), states, where);
	if (found.final !== null) {
		throw new NodeOperationError(
			context.getNode(),
			`${where}: in the state "${found.name}" an order comes to nothing`,
			{
				description:
					'Choose another state: what is cancelled or refunded is decided in the shop, and brought to SnelStart by Follow Changes.',
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
	where: string,
): ShopState {
	const byId = states.find(({ id }) => id === wanted);
	const named = states.filter(({ name }) => asCompared(name) === asCompared(wanted));
	const found = byId ?? (named.length === 1 ? named[0] : undefined);
	if (found) return found;
	const said = wanted === '' ? 'no state is chosen' : `the shop has no one state "${wanted}"`;
	throw new NodeOperationError(context.getNode(), `${where}: ${said}`, {
		description: `The shop has: ${namesOf(states)}.`,
	});
}
