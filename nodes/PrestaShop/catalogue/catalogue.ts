import type { CatalogueResource } from './catalogueResource';
import { address } from './address';
import { carrier } from './carrier';
import { combination } from './combination';
import { customer } from './customer';
import { order } from './order';
import { orderState } from './orderState';
import { product } from './product';
import { voucher } from './voucher';

/** Every kind of record that has operations of its own. */
export const catalogue: readonly CatalogueResource[] = [
	address,
	carrier,
	combination,
	customer,
	order,
	orderState,
	product,
	voucher,
];
