import { z } from 'zod';

import { words } from './readable';

/** One thing said in both languages. */
export const wordingSchema = z.object({ en: words, nl: words }).passthrough();
