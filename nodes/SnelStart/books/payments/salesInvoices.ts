import type { SnelStartReader } from '../../client/snelStartReader';
import { atOrAfter } from '../../odata/equalsText';
import type { WireSalesInvoice } from '../../wire/wireSalesInvoice';

const SALES_INVOICES = '/verkoopfacturen';

/** Sales invoices (verkoopfacturen) of the administration. */
export class SalesInvoices {
	constructor(private readonly reader: SnelStartReader) {}

	/**
	 * Dated on or after a day. A payment does not move when an invoice changed, so all of them are read: nothing but their
	 * own open balance (openstaandSaldo) tells which are paid.
	 *
	 * @param day yyyy-MM-dd
	 */
	async datedSince(day: string): Promise<WireSalesInvoice[]> {
		const filter = atOrAfter('FactuurDatum', `${day}T00:00:00`);
		const rows = await this.reader.filteredOrAll<WireSalesInvoice>(SALES_INVOICES, filter);
		return rows.filter(({ factuurDatum }) => (factuurDatum ?? day) >= day);
	}

	/** As it is now; null when there is none. */
	async byId(id: string): Promise<WireSalesInvoice | null> {
		return await this.reader.one<WireSalesInvoice>(`${SALES_INVOICES}/${id}`);
	}
}
