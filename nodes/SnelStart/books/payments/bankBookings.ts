import type { Answer } from '../../client/request';
import type { SnelStartReader } from '../../client/snelStartReader';
import { atOrAfter } from '../../odata/equalsText';
import { findByValue } from '../../odata/findByValue';
import type { WireBankBooking } from '../../wire/wireBankBooking';
import type { BankBookingRequest } from './bankBookingRequest';

const BANK_BOOKINGS = '/bankboekingen';

/** Most voucher numbers in one filter. */
const AT_ONCE = 20;

/** Bank bookings (bankboekingen) of the administration. Memorial bookings cannot be listed, and so are not known. */
export class BankBookings {
	constructor(private readonly reader: SnelStartReader) {}

	/**
	 * Dated on or after a day, whether or not SnelStart honours the filter.
	 *
	 * @param day yyyy-MM-dd
	 */
	async datedSince(day: string): Promise<WireBankBooking[]> {
		const filter = atOrAfter('Datum', `${day}T00:00:00`);
		const rows = await this.reader.filteredOrAll<WireBankBooking>(BANK_BOOKINGS, filter);
		return rows.filter(({ datum }) => datum >= day);
	}

	/** With one of these voucher numbers (boekstuk). Absence is proven. */
	async byVoucher(vouchers: readonly string[]): Promise<WireBankBooking[]> {
		return await findByValue<WireBankBooking>(this.reader, {
			path: BANK_BOOKINGS,
			property: 'Boekstuk',
			values: vouchers,
			textOf: ({ boekstuk }) => boekstuk ?? '',
			valuesOf: ({ boekstuk }) => (boekstuk ? [boekstuk] : []),
			normalise: (voucher) => voucher,
			prove: 'orReadAll',
			witnesses: "Boekstuk ne ''",
			chain: AT_ONCE,
		});
	}

	/** Books. SnelStart takes the same voucher number twice. */
	async create(body: BankBookingRequest): Promise<Answer<WireBankBooking>> {
		return await this.reader.tryAsk({ method: 'POST', path: BANK_BOOKINGS, body });
	}

	async delete(id: string): Promise<Answer> {
		return await this.reader.tryAsk({ method: 'DELETE', path: `${BANK_BOOKINGS}/${id}` });
	}
}
