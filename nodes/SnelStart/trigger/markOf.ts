import { fingerprint } from '../../../domain/books/fingerprint';
import type { DatedRecord } from './source';

const MARK_LETTERS = 12;

/** Whether stock moves the time of change of an article is not known: it counts as a change only where it does. */
const STOCK = ['technischeVoorraad', 'vrijeVoorraad'];

/** Stands for all that a record says, its time of change included. */
export const markOf = (record: DatedRecord): string =>
	fingerprint(
		JSON.stringify(record, (name, value: unknown) => (STOCK.includes(name) ? undefined : value)),
	).slice(0, MARK_LETTERS);
