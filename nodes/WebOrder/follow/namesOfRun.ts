import type { IExecuteFunctions } from 'n8n-workflow';

import type { FollowedOrder } from '../../../domain/stream/followedOrder';
import type { FollowSummary } from '../../../domain/stream/followSummary';
import { forRun } from '../../shared/forRun';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { administrationOf } from '../plan/administrationOf';

/** Administration and shops of a follow-up by name. Throws where another administration was chosen than the key opens. */
export async function namesOfRun(
	context: IExecuteFunctions,
	client: SnelStartClient,
	orders: readonly FollowedOrder[],
): Promise<Pick<FollowSummary, 'administration' | 'shop'>> {
	const pinned = String(forRun(context, 'salesOptions.administration', ''));
	const { name } = await administrationOf(context, client, pinned);
	return { administration: name, shop: orders.find(({ lookedIn }) => lookedIn)?.lookedIn ?? '' };
}
