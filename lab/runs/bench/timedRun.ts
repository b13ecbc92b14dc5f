import { failureOf, runWorkflow, shippedWorkflow, type Choice, type Stage } from '../../engine';

/** Seconds that a template takes on both services of a stage; throws what it failed on. */
export async function timedRun(
	template: string,
	{ credentials }: Pick<Stage, 'credentials'>,
	choices: readonly Choice[] = [],
): Promise<number> {
	const started = performance.now();
	const run = await runWorkflow(shippedWorkflow(template), { credentials, choices });
	const seconds = (performance.now() - started) / 1000;
	const failure = failureOf(run);
	if (failure !== '') throw new Error(failure);
	return seconds;
}
