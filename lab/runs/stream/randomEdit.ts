import type { IDataObject } from 'n8n-workflow';
import type { Random } from '../../worlds';
import type { Edit } from './edit';
import { harmlessEdit } from './harmlessEdit';
import { damagingEdit } from './damagingEdit';

/** At least a fifth of the edits are harmless ones. */
const HARMLESS = 0.25;

/** An edit that chance chose; the items it was given are left as they are. */
export function randomEdit(random: Random, items: readonly IDataObject[]): Edit {
	const own = structuredClone(items) as IDataObject[];
	return random.chance(HARMLESS) ? harmlessEdit(random, own) : damagingEdit(random, own);
}
