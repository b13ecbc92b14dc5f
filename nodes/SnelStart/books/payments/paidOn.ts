import type { Cents } from '../../../../domain/money/cents';
import type { WireBankBooking } from '../../wire/wireBankBooking';
import { wireCents } from '../../wire/wireNumber';

/** What a bank booking pays of a sales booking, in cents; negative where it gives back. Null where an amount cannot be read. */
export function paidOn(
	{ verkoopboekingBoekingsRegels }: WireBankBooking,
	bookingId: string,
): Cents | null {
	const lines = (verkoopboekingBoekingsRegels ?? []).filter(
		({ boekingId }) => boekingId?.id === bookingId,
	);
	return lines.reduce<Cents | null>((sum, { debet, credit }) => {
		const [given, got] = [wireCents(debet ?? 0), wireCents(credit ?? 0)];
		return sum === null || given === null || got === null ? null : sum + got - given;
	}, 0);
}
