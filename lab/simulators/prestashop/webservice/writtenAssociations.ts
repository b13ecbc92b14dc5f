import type { ResourceDefinition } from '../schema/definitions';
import type { Associations } from '../types';
import { child } from './xmlBody';
import type { XmlElement } from './xmlBody';

/** Associations that follow from other tables: what is sent for them is not looked at here. */
const followed = ['combinations', 'images', 'order_rows', 'stock_availables'];

/**
 * The associations that an entity names, each whole; one that it leaves out stays as it is
 * (WebserviceRequest::saveEntityFromXml calls a setter only for what is there). Names of the elements inside are not looked at.
 */
export function writtenAssociations(
	{ associations }: ResourceDefinition,
	entity: XmlElement,
): Associations {
	const named = (child(entity, 'associations')?.children ?? []).filter(
		({ name }) => !followed.includes(name) && associations.some((one) => one.name === name),
	);
	return Object.fromEntries(
		named.map(({ name, children }) => [name, children.map((item) => membersOf(item))]),
	);
}

const membersOf = ({ children }: XmlElement): Record<string, string> =>
	Object.fromEntries(children.map(({ name, text }) => [name, text]));
