import type { XmlEntity } from '../client/xml';
import type { ShopField } from '../schema/shopField';
import { entityOf } from './entityOf';
import { heldBy } from './heldBy';
import type { ShopRecord } from './recordOf';

/**
 * All that a record holds, as a body for PUT, which empties what is left out. What it lists of other records stays as it is
 * where it is not named.
 */
export const wholeEntity = (fields: readonly ShopField[], record: ShopRecord): XmlEntity =>
	entityOf(
		fields
			.filter(({ writing, members }) => writing !== 'refused' && members === null)
			.flatMap(({ name }) => {
				const value = heldBy(record, name);
				return value === undefined ? [] : [[name, value] as const];
			}),
	);
