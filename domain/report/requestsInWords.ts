import type { PlannedRequest } from '../stream/plannedRequest';
import type { RunFacts } from './runFacts';
import { agreeing, counted } from '../words/counted';
import { worded, type Wording } from '../words/wording';

/** What a run with *Only Report* would have sent, in a sentence for each service it would have been sent to. */
export function requestsInWords({
	orders,
	summary,
	follow,
}: Pick<RunFacts, 'orders' | 'summary' | 'follow'>): Wording[] {
	const toSnelStart = [...orders, ...(follow?.changes ?? [])].flatMap(
		({ requests = [] }) => requests,
	);
	return [
		...told(
			toSnelStart,
			worded('SnelStart', 'SnelStart'),
			worded('the items of the node that writes there', 'de items van de stap die daar schrijft'),
		),
		...told(
			summary?.requests ?? [],
			worded('the shop', 'de webwinkel'),
			worded(
				'the last item of the node that sets its stock',
				'het laatste item van de stap die de voorraad zet',
			),
		),
	];
}

const told = (requests: readonly PlannedRequest[], where: Wording, place: Wording): Wording[] =>
	requests.length === 0
		? []
		: [
				worded(
					`Without 'Only Report' ${counted(requests.length, 'request')} would be sent to ${where.en}: they stand under 'requests' in ${place.en}`,
					`Zonder 'Only Report' ${agreeing(requests.length, 'zou', 'zouden')} er ${counted(requests.length, 'verzoek', 'verzoeken')} naar ${where.nl} gaan: ze staan onder 'requests' in ${place.nl}`,
				),
			];
