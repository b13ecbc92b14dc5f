import { failed, type Applied } from './applied';

/** SnelStart did not tell how the sales order stands, so nothing was written. */
export const unreadable = (number: number): Applied =>
	failed({
		code: 'outcome-unknown',
		message: `sales order ${number} could not be read just before it was to be changed, so nothing was written`,
		fix: 'Nothing needs to be done: the next run tries again.',
	});
