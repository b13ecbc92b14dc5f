import type { IExecuteFunctions } from 'n8n-workflow';

import type { LookedIn } from '../../../../domain/stream/lookedIn';
import type { Placed } from '../../../shared/arrived';
import { shopInWords } from './shopInWords';

/** The end of a stream with the shops that were read for it: by their number where some were chosen, and their address. */
export async function withShop(
	context: IExecuteFunctions,
	ends: ReadonlyArray<Placed<LookedIn>>,
	shopIds: readonly string[],
): Promise<Array<Placed<LookedIn>>> {
	const shop = await shopInWords(
		context,
		shopIds.map((id) => `#${id}`),
	);
	return ends.map(({ row, index }) => ({ row: { ...row, shop }, index }));
}
