import { UserError } from 'n8n-workflow';

import type { CheckTrouble } from '../../../../domain/stream/checkTrouble';
import type { ShopCheck } from '../../../../domain/stream/shopCheck';
import { dutchOf } from '../../../shared/inDutch';
import type { Shop } from '../../client/shop';
import { readPacks } from '../readPacks';

/** Packs of the shop with their contents; one that cannot be read is told as a part of the shop that cannot. */
export async function packsSeen(shop: Shop): Promise<Pick<ShopCheck, 'packs' | 'unreadable'>> {
	try {
		return { packs: (await readPacks(shop)) ?? [], unreadable: [] };
	} catch (error) {
		return { packs: [], unreadable: [{ resource: 'products', ...troubleOf(error) }] };
	}
}

/** What the shop does not tell of a pack. Anything else is a failure of the node, and is thrown on. */
function troubleOf(error: unknown): CheckTrouble {
	if (!(error instanceof UserError)) throw error;
	const { message, description } = error;
	const { messageNl, descriptionNl: fixNl } = dutchOf(error);
	return { reason: 'pack', message, messageNl, fix: String(description ?? ''), fixNl };
}
