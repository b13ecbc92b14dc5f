import type { AssociationRow, LocalisedText } from '../wire/shopRow';
import { cdata } from './cdata';

/** One entity of a webservice body: field name and value; what it lists of other records, by name, under `associations`. */
export type XmlEntity = Record<string, string | number | LocalisedText[] | XmlAssociations>;

type XmlAssociations = Record<string, readonly AssociationRow[]>;

/** Entities of one resource: `node` is its singular name, e.g. `stock_available`. */
export interface XmlEntities {
	node: string;
	entities: readonly XmlEntity[];
}

/**
 * A webservice body with several entities of one resource, the only input PrestaShop reads
 * (it answers JSON, but never takes it). Values stand in CDATA as in PrestaShop's own documents.
 */
export function entitiesXml({ node, entities }: XmlEntities): string {
	const body = entities
		.map((entity) => `<${node}>${Object.entries(entity).map(fieldXml).join('')}</${node}>`)
		.join('\n');
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<prestashop xmlns:xlink="http://www.w3.org/1999/xlink">',
		body,
		'</prestashop>',
	].join('\n');
}

const fieldXml = ([name, value]: [string, XmlEntity[string]]): string =>
	`<${name}>${contentOf(value)}</${name}>`;

function contentOf(value: XmlEntity[string]): string {
	if (Array.isArray(value)) return value.map(languageXml).join('');
	if (typeof value === 'object') return Object.entries(value).map(associationXml).join('');
	return cdata(value);
}

const languageXml = ({ id, value }: LocalisedText): string =>
	`<language id="${Number(id)}">${cdata(value)}</language>`;

/** PrestaShop does not look at the name of the elements inside. */
const associationXml = ([name, rows]: [string, readonly AssociationRow[]]): string =>
	`<${name}>${rows.map((row) => `<row>${Object.entries(row).map(fieldXml).join('')}</row>`).join('')}</${name}>`;
