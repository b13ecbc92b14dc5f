import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { firstSetUp } from '../../../domain/doctor/firstSetUp';
import type { Diagnosis } from '../../../domain/stream/diagnosis';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsAt } from '../../shared/itemsAt';
import { failureIn } from './failureIn';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export const option = {
	name: 'First Set-Up',
	value: 'firstSetUp',
	description:
		'Say how far a new link is set up (eerste inrichting): what the check found, what would become of the newest orders, a start, and what to set next; changes nothing',
	action: 'Advise on a first set up',
};

export const runsOnce = true;

export const description: INodeProperties[] = [];

const DIAGNOSIS = 0;

const PLAN: Door<'plannedOrder' | 'fence'> = {
	index: 1,
	name: 'Plan',
	takes: ['plannedOrder', 'fence'],
	allowsChanged: 'everything',
};

/** One item. A plan that could not be made is a step that is not done. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const diagnosis = itemsAt(this, DIAGNOSIS).find(({ json }) => json.kind === 'diagnosis');
	if (diagnosis === undefined) {
		throw toldError(
			this.getNode(),
			worded('There is no diagnosis to go by', 'Er is geen diagnose om op af te gaan'),
			{
				description: worded(
					"Connect 'Shop Link: Diagnose' to 'Diagnosis'.",
					"Verbind 'Shop Link: Diagnose' met 'Diagnosis'.",
				),
			},
		);
	}
	const { items, rows } = arrivedAt(this, PLAN);
	const since = Date.parse(rows('fence')[0]?.importFrom ?? '') || 0;
	const advice = firstSetUp({
		diagnosis: diagnosis.json as unknown as Diagnosis,
		planned: rows('plannedOrder').filter(({ placedAt }) => Date.parse(placedAt) >= since),
		failures: items.flatMap(failureIn),
		now: Date.now(),
		zone: this.getTimezone(),
	});
	return [{ json: { ...advice } as unknown as IDataObject, pairedItem: { item: 0 } }];
}
