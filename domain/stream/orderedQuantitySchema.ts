import { z } from 'zod';

import { takenQuantity, textOrEmpty, words } from './readable';

/** What an order takes of one article: an amount that cannot be read would count as nothing. */
export const orderedQuantitySchema = z
	.object({ productId: words, combinationId: words, code: textOrEmpty, quantity: takenQuantity })
	.passthrough();
