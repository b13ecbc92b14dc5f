/** A canonical function of OData V3; a null argument gives null. */
interface CanonicalFunction {
	type: 'Boolean' | 'String' | 'Number';
	/** Allowed numbers of arguments. */
	counts: number[];
	run: (values: unknown[]) => unknown;
}

const text = (value: unknown) => String(value);
const unlessNull = (run: (values: unknown[]) => unknown) => (values: unknown[]) =>
	values.some((value) => value === null || value === undefined) ? null : run(values);

const define = (
	type: CanonicalFunction['type'],
	counts: number[],
	run: (values: unknown[]) => unknown,
): CanonicalFunction => ({ type, counts, run: unlessNull(run) });

const datePart = (from: number, length: number) =>
	define('Number', [1], ([at]) => Number(text(at).slice(from, from + length) || 0));

/** Functions of V3 by their (lower-case) name; `contains` and the other V4 names are not here. */
export const FUNCTIONS: Record<string, CanonicalFunction> = {
	substringof: define('Boolean', [2], ([part, whole]) => text(whole).includes(text(part))),
	startswith: define('Boolean', [2], ([whole, part]) => text(whole).startsWith(text(part))),
	endswith: define('Boolean', [2], ([whole, part]) => text(whole).endsWith(text(part))),
	tolower: define('String', [1], ([value]) => text(value).toLowerCase()),
	toupper: define('String', [1], ([value]) => text(value).toUpperCase()),
	trim: define('String', [1], ([value]) => text(value).trim()),
	concat: define('String', [2], ([first, second]) => text(first) + text(second)),
	replace: define('String', [3], ([whole, from, to]) =>
		text(whole).split(text(from)).join(text(to)),
	),
	substring: define('String', [2, 3], ([whole, from, length]) =>
		text(whole).substring(
			Number(from),
			length === undefined ? undefined : Number(from) + Number(length),
		),
	),
	length: define('Number', [1], ([value]) => text(value).length),
	indexof: define('Number', [2], ([whole, part]) => text(whole).indexOf(text(part))),
	year: datePart(0, 4),
	month: datePart(5, 2),
	day: datePart(8, 2),
	hour: datePart(11, 2),
	minute: datePart(14, 2),
	second: datePart(17, 2),
	round: define('Number', [1], ([value]) => Math.round(Number(value))),
	floor: define('Number', [1], ([value]) => Math.floor(Number(value))),
	ceiling: define('Number', [1], ([value]) => Math.ceil(Number(value))),
};
