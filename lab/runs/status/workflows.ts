import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../engine';
import { TRACKING_FIELD } from '../../worlds/status/statusSeeds';
import type { StatusLife } from './statusLife';

type Chosen = Pick<StatusLife, 'importFrom' | 'conditions' | 'choices'>;

const shopsOf = ({ conditions: { shopIds = [1] } }: Pick<Chosen, 'conditions'>) =>
	shopIds.length > 1 ? { shops: shopIds.map(String) } : {};

/** Imports the orders, as the template is shipped; answers why it did not come to its end, '' where it did. */
export async function importRun(credentials: CredentialValues, chosen: Chosen): Promise<string> {
	const { importFrom } = chosen;
	const choices: Choice[] = [
		{ on: 'prestaShop.getManyWebOrders', parameters: { importFrom, options: shopsOf(chosen) } },
	];
	return failureOf(await runWorkflow(shippedWorkflow('import-orders'), { credentials, choices }));
}

/** Tells the shop how far its orders are, as the template is shipped, but that it writes. */
export async function tellRun(
	credentials: CredentialValues,
	chosen: Pick<Chosen, 'conditions' | 'choices'>,
): Promise<string> {
	const { rows, movesFrom, message, tracking, mailTracking } = chosen.choices;
	const states = {
		rows: rows.map(({ document, stateId, mail }) => ({
			...{ document, state: String(stateId), sendMail: mail },
		})),
	};
	const choices: Choice[] = [
		{
			on: 'snelStart.getManyForStatus',
			parameters: { trackingField: tracking ? TRACKING_FIELD.omschrijving : '' },
		},
		{ on: 'prestaShop.getManyForStatus', parameters: { options: shopsOf(chosen) } },
		{
			on: 'webOrder.planStatus',
			parameters: { states, movesFrom: movesFrom.map(String), message, options: { mailTracking } },
		},
		{ on: 'prestaShop.applyStatus', parameters: { onlyReport: false } },
	];
	const workflow = shippedWorkflow('report-status-back');
	return failureOf(await runWorkflow(workflow, { credentials, choices }));
}
