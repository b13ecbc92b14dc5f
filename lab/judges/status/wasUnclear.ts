import type { StatusStory } from '../../worlds/status/statusStory';

/** Whether at that time of the shop nobody could be sure that the sales order is that of the web order. */
export const wasUnclear = ({ unclear }: StatusStory, orderId: number, at: string): boolean =>
	(unclear.get(orderId) ?? []).some(
		({ from, until }) => from <= at && (until === null || at < until),
	);
