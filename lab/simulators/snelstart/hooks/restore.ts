import { guidSource } from '../guid';
import { ALL_SCOPES, inventedKoppelsleutel } from '../seed/koppelsleutel';
import type { SnelStartState } from '../tables';
import type { World } from '../world';

const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const ZERO = '00000000-0000-0000-0000-000000000000';

/**
 * A restored backup is a new administration: same contents, every id new, the old keys dead.
 * Returns the key that the user makes for it.
 */
export function restoreAdministration(world: World): { koppelsleutel: string } {
	const { state } = world;
	world.stock.settle();
	const next = guidSource(`restored ${state.companyInfo.administratieIdentifier}`);
	const renamed = new Map<string, string>([[ZERO, ZERO]]);
	const text = JSON.stringify(state).replace(GUID, (id) => {
		const known = renamed.get(id) ?? next();
		renamed.set(id, known);
		return known;
	});
	Object.assign(state, JSON.parse(text) as SnelStartState);
	for (const key of state.koppelsleutels) key.ingetrokken = true;
	const sleutel = inventedKoppelsleutel(String(state.koppelsleutels.length + 1));
	state.koppelsleutels.push({ sleutel, scopes: ALL_SCOPES, ingetrokken: false });
	world.stock.settle();
	world.touch();
	return { koppelsleutel: sleutel };
}
