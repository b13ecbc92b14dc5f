import type { Reference } from '../tables';

const ZERO_GUID = '00000000-0000-0000-0000-000000000000';

/** `{ id, uri }` for a bound `{ id }`; null for none and for the all-zero GUID. */
export function pointerTo(resource: string, bound: unknown): Reference | null {
	if (typeof bound !== 'object' || bound === null) return null;
	const { id } = bound as { id?: unknown };
	if (typeof id !== 'string' || id === ZERO_GUID) return null;
	return { id, uri: `/${resource}/${id}` };
}
