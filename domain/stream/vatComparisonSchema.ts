import { z } from 'zod';

import { amount, identifier } from './readable';

/** VAT of one rate on both sides, in euros. */
export const vatComparisonSchema = z
	.object({ rate: identifier, shop: amount, snelStart: amount })
	.passthrough();
