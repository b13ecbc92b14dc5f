import { z } from 'zod';

import { assortmentChangesShape } from './assortmentChangesShape';

/** What became of the prices of a product. */
export const priceChangeSchema = z
	.object({ kind: z.literal('priceChange'), ...assortmentChangesShape })
	.passthrough();
