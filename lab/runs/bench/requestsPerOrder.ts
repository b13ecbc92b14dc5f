import { totalOf } from '../requests';
import type { OurRun } from './benchOurs';

/** Requests to SnelStart for the orders of a run, by order; reading all articles for the stock is not among them. */
export const requestsPerOrder = ({ cost, created, articlePages }: OurRun): number =>
	created === 0 ? 0 : (totalOf(cost.requests.snelstart) - articlePages) / created;
