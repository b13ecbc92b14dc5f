import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { listTasks } from '../../../domain/planning/listTasks';
import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import { archivedRunSchema } from '../../../domain/stream/archivedRunSchema';
import type { TaskRow } from '../../../domain/stream/taskRow';
import { taskRowSchema } from '../../../domain/stream/taskRowSchema';
import type { Language } from '../../../domain/words/wording';
import { forRun } from '../../shared/forRun';
import { itemsOfWhole } from '../../shared/items';
import { readableRows } from './readableRows';
import { taskListProperties } from './taskList.properties';
import { tasksChosen } from './tasksChosen';

export const option = {
	name: 'List Tasks',
	value: 'listTasks',
	description:
		'Tell of each task (taak) when it ran last, what came of it and when it is to run next, and which one is due; starts nothing',
	action: 'List the tasks',
};

export const runsOnce = true;

export { taskListProperties as description };

const ROWS = 0;
const RUNS = 1;

/** One item for each task whose workflow is chosen, in the order of the list. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	return itemsOfWhole(
		listTasks(tasksChosen(this), {
			rows: readableRows<TaskRow>(this, ROWS, taskRowSchema),
			runs: readableRows<ArchivedRun>(this, RUNS, archivedRunSchema),
			now: Date.now(),
			language: forRun(this, 'language', 'nl') as Language,
		}),
	);
}
