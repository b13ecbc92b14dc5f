import type { IExecuteFunctions } from 'n8n-workflow';

import { judgedPlan } from '../../../../../domain/order/plan/judgedPlan';
import type { PlannedOrder } from '../../../../../domain/stream/plannedOrder';
import { snelStartClient } from '../../../books/snelStartClient';
import { maxWaitMs } from '../../maxWait';

/** The plans as they may be carried out, an edited one judged anew; SnelStart is asked only about a reference that changed. */
export async function judgedPlans(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
): Promise<PlannedOrder[]> {
	const known = { costCentres: await knownCostCentres(context, plans) };
	return plans.map((plan) => judgedPlan(plan, known));
}

async function knownCostCentres(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
): Promise<ReadonlySet<string>> {
	const none: ReadonlySet<string> = new Set();
	if (!plans.some(hasOtherCostCentre)) return none;
	const { administration } = await snelStartClient(context, { maxWaitMs: maxWaitMs(context) });
	return new Set((await administration.costCentres()).map(({ id }) => id));
}

const hasOtherCostCentre = ({ outcome, proof, salesOrder }: PlannedOrder): boolean =>
	outcome === 'create' &&
	(salesOrder?.kostenplaats?.id ?? '') !== (proof?.draft?.references.costCentre ?? '');
