import type { SnelStartFailure } from './failure';

/** The number in "The limit of '25' for Top query has been exceeded". */
export function pageLimitOf({ messages }: SnelStartFailure): number | null {
	const match = /limit of '(\d+)' for Top/i.exec(messages.join(' '));
	return match && Number(match[1]) > 0 ? Number(match[1]) : null;
}
