import { xmlElement } from './xmlElement';
import type { ShopResource } from '../wire/shopRow';

/** Ways to change records that a webservice key may use. */
export interface Verbs {
	put: boolean;
	/** Named from PrestaShop 8 on. */
	patch: boolean;
}

/**
 * How a webservice key may change records, by the list of resources that the webservice gives in XML: it names those
 * that the key may use, each with its verbs. Null where the list tells nothing: a page of a proxy, a list cut off.
 */
export function verbsOn(index: string, resource: ShopResource): Verbs | null {
	const api = xmlElement(index)?.children.find(({ name }) => name === 'api');
	if (!api || api.children.length === 0) return null;
	const listed = api.children.find(({ name }) => name === resource)?.attributes ?? {};
	return { put: listed.put === 'true', patch: listed.patch === 'true' };
}
