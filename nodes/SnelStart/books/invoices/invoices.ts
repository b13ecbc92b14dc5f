import type { Answer } from '../../client/request';
import type { SnelStartReader } from '../../client/snelStartReader';
import { readChangedSince } from '../../odata/readChangedSince';
import type { WireInvoice, WireSalesBooking } from '../../wire/wireInvoice';

const INVOICES = '/verkoopfacturen';

/** Sales invoices (verkoopfacturen), and what they are in the ledger. */
export class Invoices {
	constructor(private readonly reader: SnelStartReader) {}

	/** Those that changed since a moment of SnelStart's clock; null when it does not tell. */
	async changedSince(from: string): Promise<WireInvoice[] | null> {
		return await readChangedSince<WireInvoice, WireInvoice>(
			this.reader,
			INVOICES,
			from,
			(invoice) => invoice,
		);
	}

	/** The booking of one; a failure as data, since the key may lack the right. */
	async booking(id: string): Promise<Answer<WireSalesBooking>> {
		return await this.reader.tryAsk({
			method: 'GET',
			path: `/verkoopboekingen/${encodeURIComponent(id)}`,
		});
	}
}
