import { DateTime } from 'luxon';
import type { SalesOrderDraft } from '../../../../domain/stream/salesOrderDraft';
import type { AdministrationFact } from '../../../../domain/stream/administrationFacts';
import type { Answer } from '../../client/request';
import type { SnelStartReader } from '../../client/snelStartReader';
import { anyOf } from '../../odata/anyOf';
import { atOrAfter, equalsText } from '../../odata/equalsText';
import { findByValue } from '../../odata/findByValue';
import { readChangedSince } from '../../odata/readChangedSince';
import { readChecked, type CheckedFilter } from '../../odata/readChecked';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { readFacts } from '../facts/readFacts';
import { findSalesOrders, type ImportKeyHints } from './findSalesOrders';
import { SALES_ORDERS, salesOrderPath } from './salesOrderPath';
import { salesOrderRequest } from './salesOrderRequest';
import { salesOrdersByCustomer } from './salesOrdersByCustomer';
import { salesOrdersOf, type SoughtNext } from './salesOrdersOf';
import { ordersTypedByHand } from './typedByHand';
import type { Row } from '../../client/page';

/** How far back orders are looked at to see whether the filter on document status leaves any out. */
const WITNESS_HOURS = 48;

/** As many sales orders of so many days are looked at for examples. */
const EXAMPLES = 100;
const EXAMPLE_DAYS = 60;

/** Sales orders (verkooporders) of the administration. */
export class SalesOrders {
	constructor(private readonly reader: SnelStartReader) {}

	/** With one of these import keys as payment reference (betalingskenmerk). Absence is proven. */
	async byImportKey(
		keys: readonly string[],
		hints: ImportKeyHints = {},
	): Promise<WireSalesOrder[]> {
		return await findSalesOrders(this.reader, keys, hints);
	}

	/** With one of these import keys, and those that say what is still to be looked for then. Absence is proven. */
	async ofWebOrders(
		keys: readonly string[],
		hints: ImportKeyHints,
		soughtNext: (byKey: readonly WireSalesOrder[]) => SoughtNext,
	): Promise<WireSalesOrder[]> {
		return await salesOrdersOf(this.reader, keys, hints, soughtNext);
	}

	/** On one of these cards (relaties), whatever became of them. Absence is proven. */
	async onCards(customerIds: readonly string[]): Promise<WireSalesOrder[]> {
		return await findByValue(this.reader, salesOrdersByCustomer(customerIds));
	}

	/** In one of these document statuses (procesStatus) and matching, whether or not SnelStart honours the filter. */
	async inStatus(
		statuses: readonly string[],
		{ matches, knownId }: Pick<CheckedFilter<WireSalesOrder>, 'matches' | 'knownId'>,
	): Promise<WireSalesOrder[]> {
		if (statuses.length === 0) return [];
		const recently = DateTime.now().minus({ hours: WITNESS_HOURS }).toISO();
		return await readChecked<WireSalesOrder>(this.reader, SALES_ORDERS, {
			filter: anyOf(statuses.map((status) => equalsText('ProcesStatus', status))),
			matches,
			witnesses: atOrAfter('ModifiedOn', snelStartTime(recently)),
			knownId,
		});
	}

	/** What `keep` makes of those that changed since a moment of SnelStart's clock; null when it does not tell. */
	async changedSince<K extends Row>(
		from: string,
		keep: (order: WireSalesOrder) => K,
	): Promise<K[] | null> {
		return await readChangedSince<WireSalesOrder, K>(this.reader, SALES_ORDERS, from, keep);
	}

	/** Those made or changed since a moment, ISO 8601, and perhaps earlier ones. */
	async since(moment: string): Promise<WireSalesOrder[]> {
		return (await this.changedSince(snelStartTime(moment), (order) => order)) ?? (await this.all());
	}

	/** What they and their list show of what the documentation leaves open. */
	async facts(orders: readonly WireSalesOrder[]): Promise<AdministrationFact[]> {
		return await readFacts(this.reader, orders);
	}

	async all(): Promise<WireSalesOrder[]> {
		return await this.reader.all<WireSalesOrder>(SALES_ORDERS);
	}

	/** Numbers of those on a template that people typed themselves, as far as one request shows them. */
	async typedByHand(templateId: string, since: string): Promise<number[]> {
		return await ordersTypedByHand(this.reader, templateId, since);
	}

	/** Payment references (betalingskenmerken) of some that changed lately, the newest first; none where SnelStart does not tell. */
	async recentReferences(): Promise<string[]> {
		const since = DateTime.now().minus({ days: EXAMPLE_DAYS }).toISO();
		const query = { $filter: atOrAfter('ModifiedOn', snelStartTime(since)), $top: EXAMPLES };
		const rows = (await this.reader.tryPage<WireSalesOrder>(SALES_ORDERS, query)) ?? [];
		const newest = [...rows].sort((a, b) => b.nummer - a.nummer);
		return [
			...new Set(newest.map(({ betalingskenmerk }) => betalingskenmerk?.trim() ?? '')),
		].filter(Boolean);
	}

	/** Creates a sales order. SnelStart takes the same payment reference twice. */
	async create(draft: SalesOrderDraft): Promise<Answer<WireSalesOrder>> {
		return await this.reader.tryAsk({
			method: 'POST',
			path: SALES_ORDERS,
			body: salesOrderRequest(draft),
		});
	}

	/** With this number (verkoopordernummer). */
	async byNumber(number: number): Promise<WireSalesOrder[]> {
		const filter = `Nummer eq ${Math.trunc(number)}`;
		const rows = await this.reader.filteredOrAll<WireSalesOrder>(SALES_ORDERS, filter);
		return rows.filter(({ nummer }) => nummer === number);
	}

	/** As it is now; null when there is none. */
	async byId(id: string): Promise<WireSalesOrder | null> {
		return await this.reader.one<WireSalesOrder>(salesOrderPath(id));
	}

	/** Puts a whole sales order in the place of what is there. */
	async replace(id: string, body: object): Promise<Answer<WireSalesOrder>> {
		return await this.reader.tryAsk({ method: 'PUT', path: salesOrderPath(id), body });
	}

	async delete(id: string): Promise<Answer> {
		return await this.reader.tryAsk({ method: 'DELETE', path: salesOrderPath(id) });
	}
}
