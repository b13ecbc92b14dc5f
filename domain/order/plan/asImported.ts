import type { ImportedOrder } from '../../stream/importedOrder';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { importedFromPlan } from './importedFromPlan';

/** An order as stock and report take it. A plan that came past the import is not in SnelStart unless it says `exists`. */
export const asImported = (order: PlannedOrder | ImportedOrder): ImportedOrder =>
	order.kind === 'importedOrder' ? order : importedFromPlan(order, null);
