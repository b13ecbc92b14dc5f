import { type EngineRun, nodesThatDo, type Operation, shippedWorkflow } from '../../engine';

/** Wall time of the nodes of the main job that do these operations. */
export const secondsOf = ({ runData }: EngineRun, ...operations: Operation[]): number =>
	operations
		.flatMap((operation) => nodesThatDo(shippedWorkflow(), operation))
		.flatMap(({ name }) => runData[name] ?? [])
		.reduce((sum, { executionTime }) => sum + executionTime, 0) / 1000;
