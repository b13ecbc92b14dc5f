import { xmlElement } from './xmlElement';
import type { ShopResource } from '../wire/shopRow';

/**
 * Whether a webservice key may change records, by the list of resources that the webservice gives in XML: it names those
 * that the key may use, each with its verbs. PATCH is named from PrestaShop 8 on. Null where the list tells nothing: a
 * page of a proxy, a list cut off.
 */
export function mayWrite(index: string, resource: ShopResource): boolean | null {
	const api = xmlElement(index)?.children.find(({ name }) => name === 'api');
	if (!api || api.children.length === 0) return null;
	const listed = api.children.find(({ name }) => name === resource)?.attributes ?? {};
	return listed.put === 'true' || listed.patch === 'true';
}
