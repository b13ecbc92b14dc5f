import { articleStockSchema } from './articleStockSchema';
import { readableNumber } from './readable';
import { stockColumnsSchema } from './stockColumnsSchema';

export const articleStockTableSchema = stockColumnsSchema(
	'articleStockTable',
	articleStockSchema.partial(),
	readableNumber,
);
