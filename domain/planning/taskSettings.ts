import type { TaskPlan } from './taskPlan';

/** One row of the list of tasks, as its owner filled it in. */
export interface TaskSettings {
	name: string;
	/** Id of the workflow that does it. */
	workflow: string;
	/** Whether the workflow with this list starts it, and not the schedule of its own. */
	isStartedHere: boolean;
	plan: TaskPlan;
	/** Minutes that a run may take before another one may begin all the same. */
	longestMinutes: number;
}
