import type { ExpressionsResult } from './benchExpressions';
import { drawn } from './drawn';

/** Most that five expressions may cost: so many times what planning without any takes. */
export const MOST_FOR_EXPRESSIONS = 1.5;

/** What expressions in the settings of the plan cost. */
export const expressionsTable = ({ orders, without, withFive, ratio }: ExpressionsResult): string =>
	drawn(
		['Orders', 'Expressions', 'To create', 'SnelStart', 'Plan', 'Times'],
		[[without, '0', 1] as const, [withFive, '5', ratio] as const].map(
			([{ toCreate, requests, planSeconds }, expressions, times]) => [
				String(orders),
				expressions,
				String(toCreate),
				String(requests.snelStart),
				`${planSeconds.toFixed(1)} s`,
				`${times.toFixed(2)} (at most ${MOST_FOR_EXPRESSIONS})`,
			],
		),
	);
