import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { xmlReaderWarnings } from './xmlReaderWarnings';

/** An element of a request body: its own text and its child elements, in order. */
export interface XmlElement {
	name: string;
	text: string;
	attributes: Record<string, string>;
	children: XmlElement[];
}

export type ParsedBody = { root: XmlElement } | { warnings: string[] };

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: false,
	ignoreDeclaration: true,
	ignorePiTags: true,
	/** Numbers of characters (`&#13;`) are read by this alone. */
	htmlEntities: true,
});

type ParsedNode = Record<string, unknown>;

/** Reads a request body; what is not well-formed gives the warnings PHP's XML reader would. */
export function parseBody(body: string, olderReader: boolean): ParsedBody {
	if (body.trim() === '') return { warnings: [] };
	if (!body.trimStart().startsWith('<') || XMLValidator.validate(body) !== true) {
		return { warnings: xmlReaderWarnings(body, olderReader) };
	}
	const nodes = parser.parse(body) as ParsedNode[];
	const root = nodes.map(elementOf).find((element) => element !== undefined);
	return root === undefined ? { warnings: xmlReaderWarnings(body, olderReader) } : { root };
}

/** The first child with that name, as SimpleXML's `$element->name`. */
export const child = (element: XmlElement, name: string): XmlElement | undefined =>
	element.children.find((candidate) => candidate.name === name);

function elementOf(node: ParsedNode): XmlElement | undefined {
	const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
	if (name === undefined || name.startsWith('?')) return undefined;
	const content = node[name] as ParsedNode[];
	return {
		name,
		text: content.map((part) => String(part['#text'] ?? '')).join(''),
		attributes: (node[':@'] ?? {}) as Record<string, string>,
		children: content.map(elementOf).filter((element) => element !== undefined),
	};
}
