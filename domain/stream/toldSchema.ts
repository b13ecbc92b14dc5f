import { z } from 'zod';

import { words } from './readable';

/** One thing said in both languages. */
const wordingSchema = z.object({ en: words, nl: words }).passthrough();

/** Something told to people; text alone where it came of a node that knows one language. */
export const toldSchema = z.union([wordingSchema, words]);
