import pc from 'picocolors';
import { say } from '../../lab/runs/commandLine';

/** A step that takes time: says what begins and, at the end, how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
	const startedAt = Date.now();
	say(pc.dim(`… ${what}`));
	const result = await work();
	say(`${pc.green('✓')} ${what} ${pc.dim(`(${((Date.now() - startedAt) / 1000).toFixed(1)} s)`)}`);
	return result;
}
