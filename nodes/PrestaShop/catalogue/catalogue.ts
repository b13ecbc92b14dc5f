import type { CatalogueResource } from './catalogueResource';
import { customer } from './customer';
import { product } from './product';

/** Every kind of record that the generic operations know. */
export const catalogue: readonly CatalogueResource[] = [customer, product];
