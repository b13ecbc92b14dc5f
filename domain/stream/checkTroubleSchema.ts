import { z } from 'zod';

import { words } from './readable';

export const checkTroubleSchema = z
	.object({ reason: words, message: words, messageNl: words, fix: words, fixNl: words })
	.passthrough();
