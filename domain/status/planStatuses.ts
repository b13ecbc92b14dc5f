import type { PlannedStatus } from '../stream/plannedStatus';
import type { ShopStates } from '../stream/shopStates';
import type { ShopStatus } from '../stream/shopStatus';
import type { StatusSummary } from '../stream/statusSummary';
import { planStatus } from './planStatus';
import type { StatusSettings } from './statusSettings';

/** What the shop is to be told of all sales orders, and how many were looked at. */
export function planStatuses(
	found: readonly ShopStatus[],
	settings: StatusSettings,
	{ states, administration, lookedIn }: Pick<ShopStates, 'states' | 'administration' | 'lookedIn'>,
): { rows: PlannedStatus[]; summary: StatusSummary } {
	const verdicts = found.map((one) => planStatus(one, settings, states));
	const rows = verdicts.flatMap((verdict) => (typeof verdict === 'string' ? [] : [verdict]));
	const count = (word: string) => verdicts.filter((verdict) => verdict === word).length;
	return {
		rows,
		summary: {
			kind: 'statusSummary',
			orders: found.length,
			toTell: rows.filter(({ action }) => action === 'tell').length,
			inDoubt: rows.filter(({ problems }) => problems.length > 0).length,
			upToDate: count('upToDate'),
			movedOn: count('movedOn'),
			administration: administration ?? '',
			shop: lookedIn,
		},
	};
}
