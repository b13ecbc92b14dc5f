import type { Books, SalesOrderTemplate } from '../../../../domain/books/books';
import type { CancelledInBooks } from '../../../../domain/stream/fence';
import type { PlannedOrder } from '../../../../domain/stream/plannedOrder';
import type { CostCentre } from '../administration/costCentreOf';

/** What has been read of SnelStart for web orders. */
export interface BooksRead {
	books: Books;
	/** Active sales order templates (verkoopsjablonen). */
	templates: SalesOrderTemplate[];
	/** Active cost centres (kostenplaatsen), where they were asked for. */
	costCentres: CostCentre[];
	/** verkooporderVoorraadVanafNiveau: from which document status SnelStart counts stock. */
	stockLevel: string;
	/** False when all orders wait or exist: then little was read. */
	isJudged: boolean;
	/** Numbers of recent sales orders on the template that did not come from a shop, as far as was seen. */
	typedByHand: number[];
	/** Web orders that came to nothing in the shop and still stand in SnelStart. */
	cancelled: CancelledInBooks[];
	/** Those of them that were credited beyond what their sales order takes. */
	creditedTooMuch: PlannedOrder[];
}
