import type { Fence } from './fence';
import { fenceMark } from './fenceMark';
import { sealed } from './seal';

/**
 * Fences of which each reading of the shop is told once: where a stream was divided and put together again, each part
 * brought the same fence, with what was noticed of that part.
 */
export function asOneFence(fences: readonly Fence[]): Fence[] {
	const byMark = new Map<string, Fence>();
	for (const fence of fences) {
		const known = byMark.get(fenceMark(fence));
		byMark.set(fenceMark(fence), known === undefined ? fence : together(known, fence));
	}
	return [...byMark.values()];
}

/** Lists to which the nodes add what they notice. */
const NOTICED = ['hints', 'templates', 'cancelledInBooks', 'onlyFall'] as const;

function together(one: Fence, other: Fence): Fence {
	const lists = NOTICED.flatMap((name) => {
		const rows = [...(one[name] ?? []), ...(other[name] ?? [])] as unknown[];
		const each = new Map(rows.map((row) => [JSON.stringify(row), row]));
		return rows.length > 0 ? [[name, [...each.values()]] as const] : [];
	});
	const fence: Fence = { ...one, ...other, ...Object.fromEntries(lists) };
	return one.seal === undefined || other.seal === undefined ? fence : sealed(fence);
}
