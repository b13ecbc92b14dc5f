import type { ResourceDefinition } from '../schema/definitions';
import type { WebserviceError } from '../webservice/errors';
import type { Entity } from './entity';
import { inLanguages } from './entity';
import type { LanguageId } from '../types';

/** PHP's json_encode with JSON_UNESCAPED_UNICODE: slashes are escaped. */
export const phpJson = (value: unknown): string => JSON.stringify(value).replace(/\//g, '\\/');

/** A list of ids; an empty list is `[]`, not an object. */
export const idListJson = (definition: ResourceDefinition, ids: unknown[]): object =>
	ids.length === 0 ? [] : { [definition.list]: ids.map((id) => ({ id })) };

/** A list of records under the plural name; empty is `[]`. */
export const listJson = (
	definition: ResourceDefinition,
	entities: Entity[],
	languages: LanguageId[],
): object =>
	entities.length === 0
		? []
		: { [definition.list]: entities.map((entity) => entityJson(entity, languages)) };

/**
 * Records under the singular name: each overwrites the one before, so only the last is left.
 * From 8.0 on every falsy field of it is dropped.
 */
export function singleJson(
	definition: ResourceDefinition,
	entities: Entity[],
	languages: LanguageId[],
	dropFalsy: boolean,
): object {
	const last = entities.at(-1);
	if (last === undefined) return [];
	const whole = entityJson(last, languages);
	return { [definition.node]: dropFalsy ? withoutFalsy(whole) : whole };
}

export const errorsJson = (errors: WebserviceError[]): object => ({
	errors: errors.map(({ code, message }) => ({ code, message })),
});

function entityJson(entity: Entity, languages: LanguageId[]): Record<string, unknown> {
	const json: Record<string, unknown> = {};
	for (const { field, value } of entity.fields) {
		const texts = inLanguages(value, languages);
		json[field.name] = texts === undefined ? value : texts.length === 1 ? texts[0].value : texts;
	}
	const associations: Record<string, unknown> = {};
	for (const { association, items, fields } of entity.associations) {
		if (items.length === 0) continue;
		associations[association.name] = items.map((item) =>
			Object.fromEntries(fields.map((name) => [name, item[name] ?? ''])),
		);
	}
	return Object.keys(associations).length > 0 ? { ...json, associations } : json;
}

const withoutFalsy = (entity: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(entity).filter(([, value]) => Boolean(value) && value !== '0'));
