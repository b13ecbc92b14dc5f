import type { Fence } from './fence';
import { markOf } from './seal';

/** A mark of one reading of the shop: what is read or calculated behind its fence carries it, so that stock of an earlier run is told. */
export const fenceMark = ({
	lastOrderId,
	takenAt,
}: Pick<Fence, 'lastOrderId' | 'takenAt'>): string => markOf([lastOrderId, takenAt]);
