import { xmlElement } from './xmlElement';

/** One kind of record with what a webservice key may do with it. */
export interface RecordType {
	name: string;
	verbs: ReadonlySet<string>;
}

/**
 * The kinds of record with fields of their own that a key may use, by the list of resources that the webservice gives in
 * XML; images and the search have none. Null where the list tells nothing: a page of a proxy, a list cut off.
 */
export function recordTypesIn(index: string): RecordType[] | null {
	const api = xmlElement(index)?.children.find(({ name }) => name === 'api');
	if (!api) return null;
	return api.children
		.filter(({ children }) => children.some(({ name }) => name === 'schema'))
		.map(({ name, attributes }) => {
			const granted = Object.entries(attributes).filter(([, value]) => value === 'true');
			return { name, verbs: new Set(granted.map(([verb]) => verb)) };
		});
}
