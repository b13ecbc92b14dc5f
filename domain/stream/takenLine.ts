import { z } from 'zod';

import { takenQuantity, words } from './readable';

/** Of a line of a web order what it takes, and of which product: an id as a number is the same id. */
export const takenLine = z
	.object({
		productId: words.optional(),
		combinationId: words.optional(),
		quantity: takenQuantity,
		reinjected: takenQuantity.optional(),
	})
	.passthrough();
