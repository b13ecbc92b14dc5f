import { UserError } from 'n8n-workflow';

import type { ShopResource } from '../wire/shopRow';
import { catalogue } from './catalogue';
import type { CatalogueResource } from './catalogueResource';

/**
 * Any kind of record that a webservice key may use, by the name that the permission screen gives it: one of the catalogue
 * with what is known of it, or one of which only the shop knows anything.
 * Throws a UserError for what cannot be such a name.
 */
export function anyResource(path: string): CatalogueResource {
	const known = catalogue.find((of) => of.path === path);
	if (known) return known;
	if (!/^[a-z][a-z0-9_]{0,63}$/.test(path)) {
		throw new UserError(`'${path}' is no kind of record of a shop`, {
			description:
				"Choose 'Record Type Name or ID' from the list: it holds what the webservice key may use.",
		});
	}
	const words = path.replaceAll('_', ' ');
	return {
		resource: { name: words, value: path, description: words },
		noun: { singular: `record of ${path}`, plural: path },
		path: path as ShopResource,
		node: path,
		verbs: ['create', 'delete', 'get', 'getMany', 'update'],
		title: TITLES,
		...EXCEPTIONS[path],
	};
}

/** What a person knows a record by, in any resource that has it. */
const TITLES = ['reference', 'code', 'name', 'title', 'firstname', 'lastname', 'iso_code'];

const WHOLE_STAFF =
	'an employee sent back whole would get another password, made of the one that is stored';

/** What is known of resources that have no operations of their own. */
const EXCEPTIONS: Partial<Record<string, Partial<CatalogueResource>>> = {
	carts: { hidden: ['secure_key'] },
	customer_threads: { hidden: ['token'] },
	employees: {
		secret: ['passwd', 'last_passwd_gen', 'reset_password_token', 'reset_password_validity'],
		patchOnly: WHOLE_STAFF,
	},
};
