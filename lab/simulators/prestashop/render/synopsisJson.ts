import type { ResourceDefinition } from '../schema/definitions';
import type { LanguageId } from '../types';

/**
 * `schema=synopsis` in JSON: names without what the shop asks of them. The form of a text in several languages is
 * that of a record; nobody recorded it.
 */
export function synopsisJson(
	{ node, fields, associations }: ResourceDefinition,
	languages: readonly LanguageId[],
	dropEmpty: boolean,
): object {
	const shown = dropEmpty ? [] : fields.filter(({ name }) => name !== 'id');
	const texts = languages.map((id) => ({ id, value: '' }));
	const parts = associations.map(({ name, fields: members }) => [
		name,
		[Object.fromEntries(members.map((member) => [member, null]))],
	]);
	return {
		[node]: {
			...Object.fromEntries(shown.map(({ name, i18n }) => [name, i18n ? texts : ''])),
			...(parts.length > 0 ? { associations: Object.fromEntries(parts) as object } : {}),
		},
	};
}
