/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import pc from 'picocolors';

/** One line of progress on the terminal. */
export const say = (text: string): void => {
	process.stdout.write(`${text}\n`);
};

/** A step that takes time: says what begins and, at the end, how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
	const startedAt = Date.now();
	say(pc.dim(`… ${what}`));
	const result = await work();
	say(`${pc.green('✓')} ${what} ${pc.dim(`(${((Date.now() - startedAt) / 1000).toFixed(1)} s)`)}`);
	return result;
}
