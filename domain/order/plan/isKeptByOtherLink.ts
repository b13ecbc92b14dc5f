import type { ExistingSalesOrder } from '../../books/books';
import { isCounted } from '../../books/countedStatus';
import type { PlannedOrder } from '../../stream/plannedOrder';

/** What tells whether SnelStart has taken the goods of a sales order off free stock. */
interface SalesOrdersRead {
	books: { salesOrders: readonly ExistingSalesOrder[] };
	/** verkooporderVoorraadVanafNiveau */
	stockLevel: string;
}

/** Whether a web order stands in a sales order of another link that SnelStart does not count yet: its goods are sold. */
export function isKeptByOtherLink(
	{ byOtherLink, existing }: PlannedOrder,
	{ books, stockLevel }: SalesOrdersRead,
): boolean {
	if (!byOtherLink || existing === null) return false;
	const found = books.salesOrders.find(({ id }) => id === existing.salesOrderId);
	return found !== undefined && !isCounted(found.status ?? '', found.invoiced === true, stockLevel);
}
