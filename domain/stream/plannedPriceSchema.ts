import { z } from 'zod';

import { assortmentChangesShape } from './assortmentChangesShape';

/** What is written to the prices of a product: exactly as it was judged. */
export const plannedPriceSchema = z
	.object({ kind: z.literal('plannedPrice'), ...assortmentChangesShape })
	.passthrough();
