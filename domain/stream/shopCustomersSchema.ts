import { z } from 'zod';

import { wholeNumber, words } from './readable';

export const shopCustomersSchema = z
	.object({
		kind: z.literal('shopCustomers'),
		customers: wholeNumber,
		since: words,
		lookedIn: words,
	})
	.passthrough();
