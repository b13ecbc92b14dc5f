import type { OrderChange } from '../../../../../domain/stream/orderChange';
import type { PlannedRequest } from '../../../../../domain/stream/plannedRequest';

/** Changes of a dry run: none was carried out, and each has what would be sent for it. */
export const reportedChanges = (
	applied: readonly OrderChange[],
	requests: readonly PlannedRequest[],
): OrderChange[] =>
	applied.map((change) => {
		const own = requests.filter((request) => isOf(change, request, applied));
		const isDone = change.outcome === 'carriedOut' || isUndoneAlready(change);
		const outcome = isDone ? 'reported' : change.outcome;
		return { ...change, outcome, ...(own.length > 0 ? { requests: own } : {}) };
	});

/** A dry run settles nothing in the archive either. */
const isUndoneAlready = ({ change, outcome }: OrderChange): boolean =>
	change === 'undone' && outcome === 'settled';

/** A credit is told by its payment reference, anything else by the sales order it is about; a twin is no order's own. */
function isOf(
	{ salesOrderId, write }: OrderChange,
	{ path, body }: PlannedRequest,
	all: readonly OrderChange[],
): boolean {
	const key = (body as { betalingskenmerk?: unknown } | undefined)?.betalingskenmerk;
	if (write?.action === 'credit') return key === write.body.betalingskenmerk;
	if (write?.action === 'takeCardAway') return path.includes(write.customerId);
	if (write?.action === 'takeArticleAway') return path.includes(write.articleId);
	if (path.includes(salesOrderId)) return write?.action !== 'takeTwinAway';
	if (write?.action !== 'takeTwinAway' || key !== undefined) return false;
	return all.every((change) => !path.includes(change.salesOrderId));
}
