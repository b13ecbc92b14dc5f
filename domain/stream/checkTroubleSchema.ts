import { z } from 'zod';

import { words } from './readable';

export const checkTroubleSchema = z
	.object({ reason: words, message: words, fix: words })
	.passthrough();
