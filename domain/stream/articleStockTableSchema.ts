import { z } from 'zod';

import { articleStockSchema } from './articleStockSchema';
import { readableNumber } from './readable';
import { stockColumnsSchema } from './stockColumnsSchema';

export const articleStockTableSchema = stockColumnsSchema(
	'articleStockTable',
	articleStockSchema.partial(),
	{
		salesOrders: z.string(),
		uncounted: z.string(),
		components: z.string(),
		technical: z.string(),
		uncontrolled: z.string(),
		inactive: z.string(),
		otherOrders: z.string().optional(),
	},
	readableNumber,
);
