import type { Fence } from './fence';
import { fenceMark } from './fenceMark';
import { carriedEnd, endsIn, withoutHeld, type Carrier } from './streamEnd';

/**
 * What an item carries on of these fences: the one of its own shop, by what it carried so far, or the last. Nothing
 * where there is none.
 *
 * @param items how many carry it
 */
export function endsOf(fences: readonly Fence[], items = 1): (from?: Carrier) => Carrier {
	const ofMark = new Map(
		fences.flatMap((fence): Array<[string, string]> => {
			const text = carriedEnd(items, [fence], [withoutHeld(fence)]);
			return text === undefined ? [] : [[fenceMark(fence), text]];
		}),
	);
	const known = new Map<string, string | undefined>();
	const last = [...ofMark.values()].at(-1);
	return ({ streamEnd: before = '' } = {}) => {
		if (!known.has(before)) known.set(before, ofOwnShop(before, ofMark) ?? last);
		const streamEnd = known.get(before);
		return streamEnd === undefined ? {} : { streamEnd };
	};
}

function ofOwnShop(before: string, ofMark: ReadonlyMap<string, string>): string | undefined {
	const marks = endsIn(before).flatMap((end) => (end.kind === 'fence' ? [fenceMark(end)] : []));
	return marks.map((mark) => ofMark.get(mark)).find((text) => text !== undefined);
}
