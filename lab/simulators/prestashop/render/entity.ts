import type {
	AssociationDefinition,
	FieldDefinition,
	ResourceDefinition,
} from '../schema/definitions';
import { emptyValueOf } from '../store/columnType';
import { associationAsPhpReads } from './phpTypes';
import type { Shop } from '../store/shop';
import type { LanguageId, LocalisedText, Row } from '../types';
import type { Display } from '../webservice/display';

/** One record on its way out: the fields to show in order, and its associations. */
export interface Entity {
	fields: Array<{ field: FieldDefinition; value: unknown }>;
	associations: Array<{
		association: AssociationDefinition;
		items: Array<Record<string, unknown>>;
		fields: string[];
	}>;
}

/** Picks what a display asks for out of a row; columns never filled answer their empty value. */
export function entityOf(
	shop: Shop,
	resource: string,
	definition: ResourceDefinition,
	row: Row,
	display: Exclude<Display, 'minimum'>,
): Entity {
	const shown = (name: string) => display === 'full' || display.has(name);
	const fields = definition.fields
		.filter((field) => shown(field.name))
		.map((field) => ({ field, value: valueOf(shop, field, row[field.name]) }));
	const subFields = (association: AssociationDefinition) =>
		display === 'full' ? association.fields : display.get(association.name);
	const wantsAssociations = display === 'full' || [...display.values()].some((sub) => sub !== null);
	const associations = definition.associations
		.filter((association) => wantsAssociations && shown(association.name))
		.map((association) => ({
			association,
			items: itemsOf(shop, resource, row, association).map((item) =>
				associationAsPhpReads(shop, item),
			),
			fields: association.fields.filter((name) => subFields(association)?.includes(name)),
		}));
	return { fields, associations };
}

function valueOf(shop: Shop, field: FieldDefinition, stored: unknown): unknown {
	if (field.i18n && !Array.isArray(stored)) {
		return shop.rows('languages').map((row) => ({ id: String(row.id), value: stored ?? '' }));
	}
	if (stored === undefined) return emptyValueOf(field);
	if (stored === null && field.name.startsWith('id_')) return '';
	return stored;
}

/** A localised text in the languages asked for. */
export function inLanguages(
	value: unknown,
	languages: LanguageId[],
): Array<{ id: LanguageId; value: string }> | undefined {
	if (!Array.isArray(value)) return undefined;
	const texts = value as LocalisedText;
	return languages.map((id) => ({
		id,
		value: texts.find((text) => String(text.id) === String(id))?.value ?? '',
	}));
}

/** The row's own associations, or those that follow from other tables when it has none. */
function itemsOf(
	shop: Shop,
	resource: string,
	row: Row,
	association: AssociationDefinition,
): Array<Record<string, string>> {
	const own = row.associations?.[association.name];
	if (own !== undefined) return own;
	if (resource === 'orders' && association.name === 'order_rows') {
		const rows = shop.table('order_details').lookup('id_order', [String(row.id)]) ?? [];
		return rows.map((detail) => pick(detail, association.fields));
	}
	const owned = ['combinations', 'stock_availables'].includes(association.name);
	if (resource !== 'products' || !owned) return [];
	const rows = shop.table(association.name).lookup('id_product', [String(row.id)]) ?? [];
	return rows.map((related) => pick(related, association.fields));
}

const pick = (row: Row, fields: string[]) =>
	Object.fromEntries(fields.map((name) => [name, String(row[name] ?? '')]));
