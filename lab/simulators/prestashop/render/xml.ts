import type { ResourceDefinition } from '../schema/definitions';
import type { WebserviceError } from '../webservice/errors';
import type { Entity } from './entity';
import { inLanguages } from './entity';
import type { LanguageId } from '../types';

const head =
	'<?xml version="1.0" encoding="UTF-8"?>\n<prestashop xmlns:xlink="http://www.w3.org/1999/xlink">\n';

const document = (content: string) => `${head}${content}</prestashop>\n`;

/** How one version writes XML: 1.6 leaves out the CDATA of an empty text. */
export interface XmlStyle {
	/** Address the links start with: `http://host/api/`. */
	wsUrl: string;
	languages: LanguageId[];
	emptyCdata: boolean;
}

export const idListXml = (style: XmlStyle, definition: ResourceDefinition, ids: unknown[]) =>
	document(
		wrapped(
			definition.list,
			ids.map((id) => idNode(style, definition, id)),
		),
	);

export const idsXml = (style: XmlStyle, definition: ResourceDefinition, ids: unknown[]) =>
	document(ids.map((id) => idNode(style, definition, id)).join(''));

export const listXml = (style: XmlStyle, definition: ResourceDefinition, entities: Entity[]) =>
	document(
		wrapped(
			definition.list,
			entities.map((entity) => entityXml(style, definition, entity)),
		),
	);

export const entitiesXml = (style: XmlStyle, definition: ResourceDefinition, entities: Entity[]) =>
	document(entities.map((entity) => entityXml(style, definition, entity)).join(''));

export function errorsXml(errors: WebserviceError[]): string {
	const nodes = errors.map(
		({ code, message }) =>
			`<error>\n<code><![CDATA[${code}]]></code>\n<message><![CDATA[${message}]]></message>\n</error>\n`,
	);
	return document(wrapped('errors', nodes));
}

const wrapped = (name: string, nodes: string[]) => `<${name}>\n${nodes.join('')}</${name}>\n`;

const idNode = (style: XmlStyle, definition: ResourceDefinition, id: unknown) =>
	`<${definition.node} id="${String(id)}" xlink:href="${style.wsUrl}${definition.list}/${String(id)}"/>\n`;

function entityXml(style: XmlStyle, definition: ResourceDefinition, entity: Entity): string {
	const fields = entity.fields.map(({ field, value }) => {
		const linked = field.link !== undefined && !(field.name.startsWith('id_') && isEmpty(value));
		const link = linked ? ` xlink:href="${style.wsUrl}${field.link}/${text(value)}"` : '';
		const filterable = field.notFilterable ? ' notFilterable="true"' : '';
		return `\t<${field.name}${link}${filterable}>${content(style, value)}</${field.name}>\n`;
	});
	const associations = definition.associations.length > 0 ? associationsXml(style, entity) : '';
	return `<${definition.node}>\n${fields.join('')}${associations}</${definition.node}>\n`;
}

function associationsXml(style: XmlStyle, entity: Entity): string {
	if (entity.associations.length === 0) return '';
	const nodes = entity.associations.map(({ association, items, fields }) => {
		const attributes = Object.entries(association.attrs ?? {})
			.map(([name, value]) => ` ${name}="${value}"`)
			.join('');
		if (items.length === 0) return `<${association.name}${attributes}/>\n`;
		const rows = items.map((item) => {
			const link = association.link
				? ` xlink:href="${style.wsUrl}${association.link}/${item.id}"`
				: '';
			const values = fields.map((name) =>
				itemField(style, association.links?.[name], name, item[name]),
			);
			return `\t<${association.item}${link}>\n${values.join('')}\t</${association.item}>\n`;
		});
		return `<${association.name}${attributes}>\n${rows.join('')}</${association.name}>\n`;
	});
	return `<associations>\n${nodes.join('')}</associations>\n`;
}

function itemField(
	style: XmlStyle,
	link: string | undefined,
	name: string,
	value: unknown,
): string {
	const href = link === undefined ? '' : ` xlink:href="${style.wsUrl}${link}/${text(value)}"`;
	return `\t<${name}${href}>${cdata(style, value)}</${name}>\n`;
}

function content(style: XmlStyle, value: unknown): string {
	const texts = inLanguages(value, style.languages);
	if (texts === undefined) return cdata(style, value);
	return texts
		.map(({ id, value: translated }) => {
			const link = `${style.wsUrl}languages/${id}`;
			return `<language id="${id}" xlink:href="${link}"><![CDATA[${translated}]]></language>`;
		})
		.join('');
}

function cdata(style: XmlStyle, value: unknown): string {
	const shown = text(value);
	return shown === '' && !style.emptyCdata ? '' : `<![CDATA[${shown}]]>`;
}

const text = (value: unknown): string =>
	value === null || value === undefined || value === false ? '' : String(value);

const isEmpty = (value: unknown) => text(value) === '' || text(value) === '0';
