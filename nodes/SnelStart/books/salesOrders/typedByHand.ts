import { atOrAfter, equalsId } from '../../odata/equalsText';
import type { SnelStartReader } from '../../client/snelStartReader';
import { SALES_ORDERS, snelStartTime } from './salesOrders';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';

const MOST = 50;

/**
 * Numbers of sales orders on a template that carry no payment reference (betalingskenmerk) and were changed since:
 * people type such orders by hand. One request, one page; nothing where SnelStart refuses or ignores the filter, so
 * that an empty answer proves nothing.
 */
export async function ordersTypedByHand(
	reader: SnelStartReader,
	templateId: string,
	since: string,
): Promise<number[]> {
	const filter = [
		equalsId('Verkoopordersjabloon/Id', templateId),
		'Betalingskenmerk eq null',
		atOrAfter('ModifiedOn', snelStartTime(since)),
	].join(' and ');
	const query = { $filter: filter, $top: MOST };
	const answer = await reader.tryAsk({ method: 'GET', path: SALES_ORDERS, query });
	if (!answer.ok || !Array.isArray(answer.body)) return [];
	const rows = answer.body as WireSalesOrder[];
	return rows
		.filter(
			({ betalingskenmerk, verkoopordersjabloon }) =>
				!betalingskenmerk && verkoopordersjabloon?.id === templateId,
		)
		.map(({ nummer }) => nummer)
		.sort((a, b) => a - b);
}
