import type { Problem } from '../../words/problem';
import type { WebOrder } from '../../stream/webOrder';
import { linesAddUp } from './linesAddUp';
import { NEVER_GIVEN_A_STATE } from './readiness';

/** That PrestaShop was stopped while it wrote this order: it waits for ever, and its goods stay taken. */
export function neverFinished(order: WebOrder): Problem[] {
	if (order.readiness !== 'incomplete' || order.readinessReason !== NEVER_GIVEN_A_STATE) return [];
	const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
	const lines = linesAddUp(order) ? '' : ', and not all of its lines were written';
	const linesNl = linesAddUp(order) ? '' : ', en niet alle regels zijn geschreven';
	return [
		{
			code: 'never-finished',
			message: `PrestaShop was stopped while it placed this order: it never got a state${lines}; what it took from the stock of the shop stays taken (pieces in its lines: ${pieces})`,
			messageNl: `PrestaShop stopte terwijl het deze order plaatste: hij kreeg nooit een status${linesNl}; wat hij van de voorraad van de winkel nam, blijft bezet (stuks in de regels: ${pieces})`,
			fix: 'Look whether it was paid. If so, give it a state in PrestaShop; otherwise cancel it (geannuleerd), so that its goods can be sold again.',
			fixNl:
				'Kijk of hij is betaald. Zo ja, geef hem in PrestaShop een status; annuleer hem anders, zodat de goederen weer verkocht kunnen worden.',
			field: 'stateId',
			value: order.stateId,
		},
	];
}
