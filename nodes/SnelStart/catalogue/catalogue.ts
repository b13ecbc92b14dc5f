import { article } from './article';
import type { CatalogueResource } from './catalogueResource';
import { costCentre } from './costCentre';
import { customer } from './customer';

/** Every kind of record that the generic operations know. */
export const catalogue: readonly CatalogueResource[] = [article, costCentre, customer];
