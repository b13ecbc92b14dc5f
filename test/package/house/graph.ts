import type { Graph } from './circlesIn';
import { importsOf } from './importsOf';
import { fileAt, sources } from './sources';

/** Which of our files each of our files imports, types included. */
export function graph(): Graph {
	const targets = (path: string): string[] =>
		importsOf(path)
			.map(({ target }) => (target === null ? null : fileAt(target)))
			.filter((file) => file !== null);
	return new Map(sources().map((path) => [path, targets(path)]));
}
