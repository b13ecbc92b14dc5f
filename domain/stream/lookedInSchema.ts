import { z } from 'zod';

import { words } from './readable';

export const lookedInSchema = z
	.object({ kind: z.literal('lookedIn'), administration: words, shop: words })
	.passthrough();
