import type { ShopResource } from '../wire/shopRow';
import { verbsOn } from './verbsOn';

/** Whether a webservice key may change records in any way; null where its list of resources tells nothing. */
export function mayWrite(index: string, resource: ShopResource): boolean | null {
	const verbs = verbsOn(index, resource);
	return verbs && (verbs.put || verbs.patch);
}
