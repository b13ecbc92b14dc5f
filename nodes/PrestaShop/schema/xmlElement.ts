/** An element with its attributes and the elements inside it; its own text is not kept. */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
}

/**
 * The root element of a document that the webservice wrote. Reads once from left to right, so that its time grows
 * with the length only. Anything that is not well-formed gives null: a page of a proxy, a document cut off.
 */
export function xmlElement(document: string): XmlElement | null {
	const top: XmlElement = { name: '', attributes: {}, children: [] };
	const open = [top];
	for (let at = document.indexOf('<'); at !== -1; at = document.indexOf('<', at)) {
		const end = endOf(document, at);
		if (end === -1) return null;
		const tag = document.slice(at + 1, end);
		at = end + 1;
		if (tag.startsWith('!') || tag.startsWith('?')) continue;
		if (tag.startsWith('/')) {
			if (open.pop()?.name !== tag.slice(1).trim()) return null;
			if (open.length === 0) return null;
		} else {
			const isEmpty = tag.endsWith('/');
			const element = elementOf(isEmpty ? tag.slice(0, -1) : tag);
			open[open.length - 1].children.push(element);
			if (!isEmpty) open.push(element);
		}
	}
	return open.length === 1 && top.children.length === 1 ? top.children[0] : null;
}

/** Place of the `>` that ends what begins here; in a CDATA section other ones may come before it. */
function endOf(document: string, at: number): number {
	if (!document.startsWith('<![CDATA[', at)) return document.indexOf('>', at);
	const end = document.indexOf(']]>', at);
	return end === -1 ? -1 : end + 2;
}

function elementOf(tag: string): XmlElement {
	const name = tag.split(/\s/, 1)[0];
	const attributes: Record<string, string> = {};
	const parts = tag.slice(name.length).split('"');
	for (let part = 0; part + 1 < parts.length; part += 2) {
		attributes[parts[part].replace('=', '').trim()] = parts[part + 1];
	}
	return { name, attributes, children: [] };
}
