import type { Fence } from './fence';
import { fenceMark } from './fenceMark';
import { endsIn, streamEndOf, type Carrier } from './streamEnd';

/**
 * What an item carries on of these fences: the one of its own shop, by what it carried so far, or the last. Nothing
 * where there is none.
 */
export function endsOf(fences: readonly Fence[]): (from?: Carrier) => Carrier {
	const ofMark = new Map(fences.map((fence) => [fenceMark(fence), streamEndOf([fence])]));
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
