import { z } from 'zod';

import { amount, amountOrNull } from './readable';

/** Totals with VAT of an order on both sides, in euros. */
export const orderTotalsSchema = z
	.object({ shop: amount, snelStart: amountOrNull, difference: amountOrNull })
	.passthrough();
