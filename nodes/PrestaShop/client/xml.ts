/** One entity of a webservice body: field name and value. */
export type XmlEntity = Record<string, string | number>;

/**
 * A webservice body with several entities of one resource, the only input PrestaShop reads
 * (it answers JSON, but never takes it). Values stand in CDATA as in PrestaShop's own documents.
 *
 * @param node singular name of the resource, e.g. `stock_available`
 */
export function entitiesXml(node: string, entities: readonly XmlEntity[]): string {
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

/**
 * Text in a CDATA section. The one sequence that would end it is split over two sections, and characters
 * that XML 1.0 cannot hold at all (control characters, lone surrogates) are removed.
 */
export function cdata(value: string | number): string {
	return `<![CDATA[${storable(String(value)).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** The text without the characters that no XML 1.0 document may contain. */
export function storable(text: string): string {
	return Array.from(text)
		.filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0))
		.join('');
}

const fieldXml = ([name, value]: [string, string | number]): string =>
	`<${name}>${cdata(value)}</${name}>`;

/** Production Char of XML 1.0, fifth edition, §2.2. */
function isXmlCharacter(code: number): boolean {
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
