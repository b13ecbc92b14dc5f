import { stockColumnsSchema } from './stockColumnsSchema';
import { webStockMembers } from './webStockSchema';

export const webStockTableSchema = stockColumnsSchema('webStockTable', webStockMembers.partial());
