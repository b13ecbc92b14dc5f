import type { Books } from '../../../domain/books/books';
import { planOrders } from '../../../domain/order/plan/planOrders';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../domain/stream/webOrder';

/** The plan of one web order, as if it were alone in its run. */
export const planOrder = (order: WebOrder, books: Books, settings: PlanSettings): PlannedOrder =>
	planOrders([order], books, settings)[0];
