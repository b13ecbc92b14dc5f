import type { PlanResult } from './benchPlan';
import { drawn } from './drawn';

/** What deciding on many orders costs. */
export const planTable = (plans: PlanResult[]): string =>
	drawn(
		['Orders', 'To create', 'SnelStart', 'PrestaShop', 'Requests per order', 'Read', 'Plan'],
		plans.map(({ orders, toCreate, requests, readSeconds, planSeconds }) => [
			String(orders),
			String(toCreate),
			String(requests.snelStart),
			String(requests.prestaShop),
			requests.perOrder.toFixed(3),
			`${readSeconds.toFixed(1)} s`,
			`${planSeconds.toFixed(1)} s`,
		]),
	);
