import type { World } from '../world';
import type { Answer } from './operation';

/** Answer to a DELETE that was done. */
export function removed({ switches }: World, row: unknown): Answer {
	const isEmpty = switches.deleteBody === 'empty' || switches.deleteStatus === 204;
	return { status: switches.deleteStatus, body: isEmpty ? undefined : row };
}

export function removeRow<T>(rows: T[], row: T): void {
	const position = rows.indexOf(row);
	if (position >= 0) rows.splice(position, 1);
}
