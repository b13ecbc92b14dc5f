import type { XmlEntity } from '../client/xml';
import type { AssociationRow } from '../wire/shopRow';
import { associationName } from './associationName';
import type { FieldValue } from './recordOf';

/** Fields as an entity of a body; what an association lists stands inside `associations`. */
export function entityOf(fields: Iterable<readonly [string, FieldValue]>): XmlEntity {
	const entity: XmlEntity = {};
	const associations: Record<string, AssociationRow[]> = {};
	for (const [name, value] of fields) {
		const association = associationName(name);
		if (association === null) entity[name] = value as XmlEntity[string];
		else associations[association] = value as AssociationRow[];
	}
	return Object.keys(associations).length === 0 ? entity : { ...entity, associations };
}
