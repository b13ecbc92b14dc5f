import { listedResources } from '../schema/definitions';
import type { Shop } from '../store/shop';
import type { Verb, WebserviceKey } from '../types';
import { verbsOf } from './authenticate';
import type { Errors } from './errors';

const readOnlyResources = [
	'stock_movements',
	'stocks',
	'warehouse_product_locations',
	'supply_orders',
	'supply_order_details',
	'supply_order_states',
	'supply_order_histories',
	'supply_order_receipt_histories',
	'search',
];

const writingVerbs = ['PUT', 'POST', 'PATCH', 'DELETE'];

const forbiddenVerbs = (resource: string): string[] => {
	if (resource === 'stock_availables') return ['POST', 'DELETE'];
	if (resource === 'warehouses') return ['DELETE'];
	return readOnlyResources.includes(resource) ? writingVerbs : [];
};

/** Resource and method checks after authentication (codes 27, 26, 23, 101, 25). */
export function checkResourceAndMethod(
	shop: Shop,
	account: WebserviceKey,
	resource: string,
	method: string,
	errors: Errors,
): boolean {
	const verbs = verbsOf(account, resource);
	if (resource !== '') {
		const known = listedResources(shop.version).map((listed) => listed.name);
		if (!known.includes(resource)) {
			const label = `Resource of type "${resource}" does not exists`;
			return errors.addDidYouMean(400, 27, label, resource, known);
		}
		if (verbs === undefined) {
			const message = `Resource of type "${resource}" is not allowed with this authentication key`;
			return errors.add(401, 26, message);
		}
	}
	const verb = knownVerbs(shop).find((candidate) => candidate === method);
	if (verb === undefined) return errors.add(405, 23, `Method ${method} is not valid`);
	const refusal = `Method ${method} is not allowed for the resource ${resource}`;
	if (forbiddenVerbs(resource).includes(method)) return errors.add(405, 101, refusal);
	if (resource !== '' && !verbs?.includes(verb)) {
		return errors.add(405, 25, `${refusal} with this authentication key`);
	}
	return true;
}

/** PATCH came with PrestaShop 8. */
function knownVerbs(shop: Shop): Verb[] {
	const verbs: Verb[] = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD'];
	return shop.release >= 8 ? [...verbs, 'PATCH'] : verbs;
}
