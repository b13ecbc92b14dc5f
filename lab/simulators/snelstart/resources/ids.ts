import type { ErrorCode } from '../errors/errorCode';
import { codes } from '../errors/refusal';
import type { Bound } from '../json/bind';
import type { Call } from './operation';

/** The id in the body, when sent, must be the id of the path. */
export function checkIds({ parameters }: Call, bound: Bound, code: ErrorCode): void {
	const { id } = bound;
	if (typeof id === 'string' && id !== parameters.id.toLowerCase()) throw codes([code]);
}
