import { z } from 'zod';

import { assortmentChangesShape } from './assortmentChangesShape';

/** What is written to a product: exactly as it was judged. */
export const plannedProductSchema = z
	.object({ kind: z.literal('plannedProduct'), ...assortmentChangesShape })
	.passthrough();
