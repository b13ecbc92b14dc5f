import type { IDataObject } from 'n8n-workflow';
import type { Random } from '../../../worlds';
import type { Way } from './edit';

const damage = (what: string, items: IDataObject[]) => ({ what, kind: 'damage', items }) as const;

const one = (items: readonly unknown[], random: Random) => random.int(0, items.length - 1);

const spliced = (
	items: readonly IDataObject[],
	index: number,
	count: number,
	...rest: IDataObject[]
): IDataObject[] => [...items.slice(0, index), ...rest, ...items.slice(index + count)];

/** What a Filter may be set to where no order and no article may be left out. */
const FILTERS: Array<[name: string, isKept: (item: IDataObject) => boolean]> = [
	['only orders to create', ({ outcome }) => outcome === undefined || outcome === 'create'],
	[
		'only orders without problems',
		({ problems }) => !Array.isArray(problems) || problems[0] === undefined,
	],
	[
		'only what is in stock',
		({ free, webStock }) => free !== 0 && webStock !== 0 && webStock !== null,
	],
	['only orders that hold stock', ({ holdsStock }) => holdsStock !== false],
	['only orders, no fence', ({ kind }) => kind !== 'fence'],
	['only paid orders', ({ readiness }) => readiness === undefined || readiness === 'ready'],
	['only active articles', ({ inactive }) => inactive !== true],
	[
		'only ordinary articles',
		({ components }) => !Array.isArray(components) || components.length === 0,
	],
	['only recipes', ({ components }) => !Array.isArray(components) || components.length > 0],
	['only orders of one line', ({ lines }) => !Array.isArray(lines) || lines.length === 1],
	['only changed quantities', ({ status }) => status === undefined || status === 'changed'],
];

const filtered: Way = (random, items) => {
	const [name, isKept] = random.pick(FILTERS);
	const kept = items.filter(isKept);
	return kept.length < items.length ? damage(`filter: ${name}`, kept) : undefined;
};

const withoutOne: Way = (random, items) => {
	const index = one(items, random);
	return damage(`items[${index}] dropped`, spliced(items, index, 1));
};

const limited: Way = (random, items) => {
	const count = one(items, random);
	return damage(`limit: the first ${count} items`, items.slice(0, count));
};

const twice: Way = (random, items) => {
	const index = one(items, random);
	return damage(
		`items[${index}] sent twice`,
		spliced(items, index, 0, structuredClone(items[index])),
	);
};

const allTwice: Way = (_, items) =>
	damage('all items twice, as two lines into one node', [...items, ...structuredClone(items)]);

/** Merge by position: the members of the second cover those of the first. */
const merged: Way = (random, items) => {
	if (items.length < 2) return undefined;
	const index = random.int(0, items.length - 2);
	const both = { ...items[index], ...items[index + 1] };
	return damage(`items[${index}] and the next merged`, spliced(items, index, 2, both));
};

const halfMerged: Way = (random, items) => {
	if (items.length < 2) return undefined;
	const index = random.int(0, items.length - 2);
	const both = { ...items[index + 1], ...items[index] };
	return damage(`items[${index}] laid over the next`, spliced(items, index, 2, both));
};

const aggregated: Way = (_, items) => damage('all items in one', [{ data: items }]);

const emptied: Way = (random, items) => {
	const index = one(items, random);
	return damage(`items[${index}] without members`, spliced(items, index, 1, {}));
};

/** Edit Fields with *Include Other Input Fields* off, or on for some of them. */
const onlySome: Way = (random, items) => {
	const members = [...new Set(items.flatMap((item) => Object.keys(item)))];
	const kept = random.sample(members, random.int(1, members.length - 1));
	const some = (item: IDataObject): IDataObject =>
		Object.fromEntries(Object.entries(item).filter(([name]) => kept.includes(name)));
	return damage(`only ${kept.join(', ')} kept`, items.map(some));
};

/** The same with all fields but one or two. */
const withoutSome: Way = (random, items) => {
	const members = [...new Set(items.flatMap((item) => Object.keys(item)))];
	const gone = random.sample(members, random.int(1, 2));
	const rest = (item: IDataObject): IDataObject =>
		Object.fromEntries(Object.entries(item).filter(([name]) => !gone.includes(name)));
	return damage(`without ${gone.join(', ')}`, items.map(rest));
};

/** Data pinned in the editor on another day. */
const stale: Way = (random, _, { earlier }) =>
	earlier.length > 0 && random.chance(0.5)
		? damage('items of an earlier run', structuredClone(earlier) as IDataObject[])
		: undefined;

const oneStale: Way = (random, items, { earlier }) => {
	if (earlier.length === 0) return undefined;
	const from = random.pick(earlier);
	const index = items.findIndex((item) => isSameThing(item, from));
	if (index < 0) return undefined;
	return damage(
		`items[${index}] as in an earlier run`,
		spliced(items, index, 1, structuredClone(from)),
	);
};

const isSameThing = (a: IDataObject, b: IDataObject): boolean =>
	a.kind === b.kind && ['id', 'orderId', 'articleId'].every((name) => a[name] === b[name]);

/** A line drawn from another node than the one before. */
const ofOtherNode: Way = (random, _, { before }) => {
	const nodes = Object.keys(before).filter((node) => before[node].length > 0);
	if (nodes.length === 0) return undefined;
	const node = random.pick(nodes);
	return damage(`items of ${node}`, structuredClone(before[node]) as IDataObject[]);
};

const WAYS: readonly Way[] = [
	filtered,
	filtered,
	withoutOne,
	withoutOne,
	limited,
	twice,
	allTwice,
	merged,
	halfMerged,
	aggregated,
	emptied,
	onlySome,
	withoutSome,
	withoutSome,
	stale,
	oneStale,
	ofOtherNode,
];

/** Whole items dropped, sent twice, merged, cut down, or not those of this run. */
export const itemsEdit: Way = (random, items, around) => random.pick(WAYS)(random, items, around);
