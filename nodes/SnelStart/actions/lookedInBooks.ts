import type { LookedIn } from '../../../domain/stream/lookedIn';
import type { SnelStartClient } from '../books/snelStartClient';

/** The end of what was read of an administration; the shop is not known yet. */
export async function lookedInBooks({ administration }: SnelStartClient): Promise<LookedIn> {
	const { administratieNaam } = await administration.companyInfo();
	return { kind: 'lookedIn', administration: administratieNaam, shop: '' };
}
