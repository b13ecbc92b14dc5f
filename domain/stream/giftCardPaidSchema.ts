import { z } from 'zod';

import { amount } from './readable';

/** What gift cards paid of an order. */
export const giftCardPaidSchema = z.object({ amount, lessVat: amount }).passthrough();
