import { z } from 'zod';

import { flag } from './readable';
import { stockColumnsSchema } from './stockColumnsSchema';
import { webStockMembers } from './webStockSchema';

export const webStockTableSchema = stockColumnsSchema('webStockTable', webStockMembers.partial(), {
	wordings: z.string(),
	sums: z.string(),
	recipes: z.string(),
	mayBeNegative: flag.optional(),
});
