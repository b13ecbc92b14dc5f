import type { ResourceDefinition } from '../schema/definitions';
import type { Shop } from '../store/shop';
import type { LanguageId, WebserviceKey } from '../types';
import type { Errors } from './errors';
import type { PhpParams } from './phpQuery';
import type { ShopContext } from './shopContext';

/** One authenticated request to one resource, while it is being answered. */
export interface Session {
	shop: Shop;
	account: WebserviceKey;
	context: ShopContext;
	method: string;
	resource: string;
	/** What follows the resource in the path; undefined for a list. */
	idSegment: string | undefined;
	params: PhpParams;
	body: string;
	/** `JSON` or anything else for XML. */
	format: string;
	/** Address the links start with: `http://host/api/`. */
	wsUrl: string;
	languages: LanguageId[];
	definition: ResourceDefinition;
	errors: Errors;
}
