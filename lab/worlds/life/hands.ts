import type { Verkooporder } from '../../simulators/snelstart/tables';

/** Everything of a sales order but the moment of its last change. */
export const contentOf = (row: Verkooporder): string => JSON.stringify({ ...row, modifiedOn: '' });

/** What people did to sales orders: whatever stands here is theirs, and nobody else may change it. */
export class Hands {
	/** Sales orders that a person has worked on, by their id, as the person left them. */
	readonly work = new Map<string, string>();

	/** Web orders whose sales order a person typed in. */
	readonly typed = new Set<number>();

	/** Sales orders in which a person changed lines, amounts or the customer. */
	readonly changed = new Set<string>();

	/** The work of a person on a sales order, after it was done. */
	left(row: Verkooporder): void {
		this.work.set(row.id, contentOf(row));
	}

	/** The person took it away. */
	gone({ id }: Verkooporder): void {
		this.work.delete(id);
		this.changed.delete(id);
	}
}
