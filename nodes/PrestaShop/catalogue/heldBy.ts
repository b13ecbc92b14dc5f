import { associated } from '../wire/row';
import type { AssociationRow } from '../wire/shopRow';
import { associationName } from './associationName';
import type { FieldValue, ShopRecord } from './recordOf';

/** What a record holds in a field, the rows of an association among them; undefined for a field it does not have. */
export function heldBy(record: ShopRecord, field: string): FieldValue | undefined {
	const association = associationName(field);
	if (association !== null) return associated(record, association) as AssociationRow[];
	const value = record[field];
	return typeof value === 'string' || Array.isArray(value) ? (value as FieldValue) : undefined;
}
