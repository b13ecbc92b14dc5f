/** A number with its noun in the right form: "1 order", "2 orders". Without `many` the plural takes an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count} ${agreeing(count, one, many)}`;

/** The same with "no orders" for none, or "geen orders". */
export const countedOr = (none: string, count: number, one: string, many = `${one}s`): string =>
	count === 0 ? `${none} ${many}` : counted(count, one, many);

/** The words that go with one thing or with several: agreeing(1, 'it is', 'they are'). */
export const agreeing = (count: number, one: string, many: string): string =>
	count === 1 ? one : many;
