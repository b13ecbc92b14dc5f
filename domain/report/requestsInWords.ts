import type { PlannedRequest } from '../stream/plannedRequest';
import type { RunFacts } from './runFacts';
import { counted } from '../words/counted';

/** What a run with *Only Report* would have sent, in a sentence for each service it would have been sent to. */
export function requestsInWords({
	orders,
	summary,
	follow,
}: Pick<RunFacts, 'orders' | 'summary' | 'follow'>): string[] {
	const toSnelStart = [...orders, ...(follow?.changes ?? [])].flatMap(
		({ requests = [] }) => requests,
	);
	return [
		...told(toSnelStart, 'SnelStart', 'the items of the node that writes there'),
		...told(summary?.requests ?? [], 'the shop', 'the last item of the node that sets its stock'),
	];
}

const told = (requests: readonly PlannedRequest[], where: string, place: string): string[] =>
	requests.length === 0
		? []
		: [
				`Without 'Only Report' ${counted(requests.length, 'request')} would be sent to ${where}: they stand under 'requests' in ${place}`,
			];
