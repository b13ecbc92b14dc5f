import type {
	AssociationDefinition,
	FieldDefinition,
	ResourceDefinition,
} from '../schema/definitions';
import type { XmlStyle } from './xml';

/** `schema=synopsis` in XML: every field with what the shop asks of it, and no values. */
export function synopsisXml(style: XmlStyle, definition: ResourceDefinition): string {
	const fields = definition.fields.filter(({ name }) => name !== 'id');
	const associations = definition.associations.map((one) => associationXml(style, one));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>\n',
		'<prestashop xmlns:xlink="http://www.w3.org/1999/xlink">\n',
		`<${definition.node}>\n`,
		...fields.map((field) => fieldXml(style, field)),
		...(associations.length > 0 ? ['<associations>\n', ...associations, '</associations>\n'] : []),
		`</${definition.node}>\n</prestashop>\n`,
	].join('');
}

function fieldXml(style: XmlStyle, field: FieldDefinition): string {
	const attributes = [
		field.declaredReadOnly ? ' read_only="true"' : '',
		field.notFilterable ? ' notFilterable="true"' : '',
		field.required ? ' required="true"' : '',
		isUnspoken(style, field) ? '' : ` maxSize="${field.maxSize}"`,
		field.format === undefined ? '' : ` format="${field.format}"`,
		field.readOnly && field.notFilterable ? ' read_only="true"' : '',
		field.readOnly ? ' readOnly="true"' : '',
	].join('');
	const content = field.i18n ? languages(style) : empty(style);
	return `\t<${field.name}${attributes}>${content}</${field.name}>\n`;
}

/** 1.6 does not mention the size of a text column that was given none. */
const isUnspoken = ({ emptyCdata }: XmlStyle, { maxSize }: FieldDefinition): boolean =>
	maxSize === undefined || (!emptyCdata && maxSize === TEXT_COLUMN);

const TEXT_COLUMN = 4_194_303;

const languages = (style: XmlStyle): string =>
	style.languages
		.map(
			(id) =>
				`<language id="${id}" xlink:href="${style.wsUrl}languages/${id}" format="isUnsignedId" >${empty(style)}</language>`,
		)
		.join('');

function associationXml(style: XmlStyle, { name, item, fields, attrs }: AssociationDefinition) {
	const attributes = Object.entries(attrs ?? {})
		.map(([key, value]) => ` ${key}="${value}"`)
		.join('');
	const members = fields.map((field) => `\t<${field}>${empty(style)}</${field}>\n`).join('');
	return `<${name}${attributes}>\n\t<${item}>\n${members}\t</${item}>\n</${name}>\n`;
}

const empty = ({ emptyCdata }: XmlStyle): string => (emptyCdata ? '<![CDATA[]]>' : '');
