import type { IDataObject } from 'n8n-workflow';
import type { Random } from '../../../worlds';
import type { Around, Edit, Way } from './edit';
import { harmlessEdit } from './harmlessEdit';
import { itemsEdit } from './itemsEdit';
import { memberEdit } from './memberEdit';
import { planEdit } from './planEdit';

/** A quarter of the edits is harmless; plans are edited where there are plans. */
const WAYS: readonly Way[] = [
	harmlessEdit,
	harmlessEdit,
	memberEdit,
	memberEdit,
	memberEdit,
	memberEdit,
	itemsEdit,
	planEdit,
];

/** An edit that chance chose; the items it was given are left as they are. */
export function randomEdit(random: Random, items: readonly IDataObject[], around: Around): Edit {
	for (;;) {
		const own = structuredClone(items) as IDataObject[];
		const edit = random.pick(WAYS)(random, own, around);
		if (edit) return edit;
	}
}
