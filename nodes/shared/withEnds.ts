import type { IDataObject } from 'n8n-workflow';

import { asOneFence } from '../../domain/stream/asOneFence';
import type { Fence } from '../../domain/stream/fence';
import { fenceMark } from '../../domain/stream/fenceMark';
import { lostEnds } from '../../domain/stream/streamEnd';

/** What was read of an item, and its place on the input. */
interface ReadRow {
	row?: IDataObject;
	index: number;
}

/**
 * What came in, with the end of its stream where a filter took that out: at the place of an item that carries it. A fence
 * that came by two ways is one.
 *
 * @param readEnd reads an end as the door reads its items; undefined for one that it does not take
 */
export function withEnds(
	read: ReadonlyArray<IDataObject | undefined>,
	readEnd: (end: IDataObject, index: number) => IDataObject | undefined,
): ReadRow[] {
	const restored = lostEnds(read).map(({ end, index }) => ({
		row: readEnd(end as unknown as IDataObject, index),
		index,
	}));
	return withOneFence([...read.map((row, index) => ({ row, index })), ...restored]);
}

function withOneFence(rows: readonly ReadRow[]): ReadRow[] {
	const fences = rows.flatMap(({ row }) =>
		row?.kind === 'fence' ? [row as unknown as Fence] : [],
	);
	if (fences.length < 2) return [...rows];
	const ofMark = new Map(asOneFence(fences).map((fence) => [fenceMark(fence), fence]));
	return rows.flatMap(({ row, index }) => {
		if (row?.kind !== 'fence') return [{ row, index }];
		const mark = fenceMark(row as unknown as Fence);
		const fence = ofMark.get(mark);
		ofMark.delete(mark);
		return fence ? [{ row: fence as unknown as IDataObject, index }] : [];
	});
}
