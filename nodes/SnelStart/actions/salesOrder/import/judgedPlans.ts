import type { IExecuteFunctions } from 'n8n-workflow';

import { judgedPlan } from '../../../../../domain/order/plan/judgedPlan';
import { namedAnew, type NamedAnew } from '../../../../../domain/order/plan/namedAnew';
import type { PlannedOrder } from '../../../../../domain/stream/plannedOrder';
import { snelStartClient } from '../../../books/snelStartClient';
import { maxWaitMs } from '../../maxWait';
import { NOTHING_KNOWN, readKnownRecords } from './readKnownRecords';

/** The plans as they may be carried out, an edited one judged anew; SnelStart is asked only about what was named anew. */
export async function judgedPlans(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
): Promise<PlannedOrder[]> {
	const named = together(plans.map(namedAnew));
	const isEdited = Object.values(named).some((ids: string[]) => ids.length > 0);
	const known = isEdited
		? await readKnownRecords(
				await snelStartClient(context, { maxWaitMs: maxWaitMs(context) }),
				named,
			)
		: NOTHING_KNOWN;
	return plans.map((plan) => judgedPlan(plan, known));
}

const together = (named: readonly NamedAnew[]): NamedAnew => ({
	customers: named.flatMap(({ customers }) => customers),
	templates: named.flatMap(({ templates }) => templates),
	costCentres: named.flatMap(({ costCentres }) => costCentres),
	articles: named.flatMap(({ articles }) => articles),
	articleCodes: named.flatMap(({ articleCodes }) => articleCodes),
});
