import { zonesOf } from '../../../../domain/follow/clockZone';
import type { AdministrationFact } from '../../../../domain/stream/administrationFacts';

const NAMES = { utc: 'UTC', 'Europe/Amsterdam': 'Dutch time' };

/**
 * In which zone SnelStart's times are, as far as sales orders show that cannot be made before their web orders were placed.
 *
 * @param made pairs of modifiedOn and the moment at which the web order was placed, ISO 8601
 */
export function clockFact(
	made: ReadonlyArray<{ changedAt: string; placedAt: string }>,
): AdministrationFact {
	const zones = zonesOf(made);
	return {
		question: 'In which zone are the times (modifiedOn)?',
		answer: zones.length === 1 ? NAMES[zones[0]] : 'unknown',
		evidence:
			zones.length === 1
				? `of ${made.length} sales orders one at least would be older than its web order in any other`
				: `none of ${made.length} sales orders was made soon enough after its web order to tell`,
	};
}
