import type { IDataObject } from 'n8n-workflow';
import type { Random } from '../../worlds';
import { harmlessEdit } from './harmlessEdit';
import { damagingEdit } from './damagingEdit';

/** One edit of the items on one connection, as a person or a slip makes it. */
export interface Edit {
	/** "items[3].lines[0].quantity = null" */
	what: string;
	/** `harmless` must change nothing; `believable` says something else that may be meant; `damage` may not pass unseen. */
	kind: 'harmless' | 'believable' | 'damage';
	items: IDataObject[];
}

/** At least a fifth of the edits are harmless ones. */
const HARMLESS = 0.25;

/** An edit that chance chose; the items it was given are left as they are. */
export function randomEdit(random: Random, items: readonly IDataObject[]): Edit {
	const own = structuredClone(items) as IDataObject[];
	return random.chance(HARMLESS) ? harmlessEdit(random, own) : damagingEdit(random, own);
}
