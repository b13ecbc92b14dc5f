import type { SnelStartReader } from '../../client/snelStartReader';
import { atOrAfter, equalsId } from '../../odata/equalsText';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { SALES_ORDERS } from './salesOrderPath';

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
	const rows = (await reader.tryPage<WireSalesOrder>(SALES_ORDERS, query)) ?? [];
	return rows
		.filter(
			({ betalingskenmerk, verkoopordersjabloon }) =>
				!betalingskenmerk && verkoopordersjabloon?.id === templateId,
		)
		.map(({ nummer }) => nummer)
		.sort((a, b) => a - b);
}
