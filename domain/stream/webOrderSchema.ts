import { z } from 'zod';

import { flag, identifier } from './readable';
import { takenLine } from './takenLine';

/**
 * Of a web order only what it takes from stock: everything else is read member by member by the plan, where what
 * cannot be read blocks this order alone.
 */
export const webOrderSchema = z
	.object({
		kind: z.literal('webOrder'),
		id: identifier,
		holdsStock: flag,
		lines: z.array(takenLine),
	})
	.passthrough();
