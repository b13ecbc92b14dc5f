import { z } from 'zod';

import { assortmentChangesShape } from './assortmentChangesShape';

/** What became of a product. */
export const productChangeSchema = z
	.object({ kind: z.literal('productChange'), ...assortmentChangesShape })
	.passthrough();
