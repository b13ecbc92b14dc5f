import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { taskResult } from '../../../domain/planning/taskResult';
import type { Language } from '../../../domain/words/wording';
import { forRun } from '../../shared/forRun';
import { itemsAt } from '../../shared/itemsAt';
import { itemsOfWhole } from '../../shared/items';
import { taskLanguage } from './taskList.properties';

export const option = {
	name: 'Task Result',
	value: 'taskResult',
	description:
		'Tell in one item what a task (taak) came to, from whatever its workflow put out last or the error that ended it; changes nothing',
	action: 'Tell what a task came to',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Task',
		name: 'task',
		type: 'string',
		default: '',
		placeholder: 'e.g. Reconcile (aansluiten)',
		description: 'What the task is called',
	},
	taskLanguage,
];

/** Everything that came in is looked at, also what no other node of this package takes. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const name = String(forRun(this, 'task', '') ?? '').trim();
	const rows = itemsAt(this, 0).map(({ json, error }) =>
		error && json.error === undefined ? { ...json, error: error.message } : json,
	);
	const language = forRun(this, 'language', 'nl') as Language;
	return itemsOfWhole([taskResult(name, rows, { language, zone: this.getTimezone() })]);
}
