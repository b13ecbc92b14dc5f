import { z } from 'zod';

import { identifier, readableNumber } from './readable';

/** What a sales order takes of an article: read wrong, too little would be kept back. */
export const bookedQuantitySchema = z
	.object({ articleId: identifier, quantity: readableNumber })
	.passthrough();
