import type { Customer } from '../books/books';

/** An active customer. Relatiecodes below one are SnelStart's own placeholders, never real customers. */
export function canOrder({ isCustomer, inactive, number }: Customer): boolean {
	return isCustomer && !inactive && number > 0;
}
