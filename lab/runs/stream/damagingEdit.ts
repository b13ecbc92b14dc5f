import type { IDataObject } from 'n8n-workflow';
import type { Random } from '../../worlds';
import type { Edit } from './edit';
import { placesOf, type Place } from './leaves';

type Damage = [name: string, does: (place: Place) => void, kind: Edit['kind']];

const put =
	(value: unknown) =>
	({ set }: Place) =>
		set(value);

const ANY: Damage[] = [
	['null', put(null), 'damage'],
	['dropped', ({ drop }) => drop(), 'damage'],
	['"abc"', put('abc'), 'damage'],
	['3', put(3), 'damage'],
	['{}', put({}), 'damage'],
];

const OF_NUMBERS: Damage[] = [
	['"1,5"', put('1,5'), 'damage'],
	['"1.000"', put('1.000'), 'damage'],
	['negative', ({ set, value }) => set(-Math.abs(Number(value)) - 1), 'believable'],
	['another number', ({ set, value }) => set(Number(value) + 1), 'believable'],
];

const OF_TEXTS: Damage[] = [
	['in lower case', ({ set, value }) => set(String(value).toLowerCase()), 'damage'],
	['with a blank', ({ set, value }) => set(`${String(value)} `), 'damage'],
	['empty', put(''), 'damage'],
];

const OF_FLAGS: Damage[] = [['the opposite', ({ set, value }) => set(!value), 'damage']];

const OF_LISTS: Damage[] = [
	['without its first row', ({ value }) => void (value as unknown[]).shift(), 'damage'],
	[
		'with a row twice',
		({ value }) => void (value as unknown[]).push((value as unknown[])[0]),
		'damage',
	],
	['emptied', put([]), 'damage'],
];

/** Numbers and texts an owner may want to be other than they are: what is put there is what is meant. */
const MEANT = /^(free|technical|webStock|readiness)$/;

/** The lines of a planned sales order are no place to state another number: the import computes them again. */
const OF_PLAN = /^salesOrder\.regels/;

/** A slip: an item dropped or sent twice, or one member of one item damaged. */
export function damagingEdit(random: Random, items: IDataObject[]): Edit {
	const index = random.int(0, items.length - 1);
	if (random.chance(0.08)) {
		items.splice(index, 1);
		return { what: `items[${index}] dropped`, kind: 'damage', items };
	}
	if (random.chance(0.05)) {
		items.splice(index, 0, structuredClone(items[index]));
		return { what: `items[${index}] sent twice`, kind: 'damage', items };
	}
	const place = random.pick(placesOf(items[index]));
	const [how, damage, kind] = random.pick([...ANY, ...damagesOf(place.value)]);
	damage(place);
	const says = how === '3' && (typeof place.value === 'number' || MEANT.test(place.name));
	const isMeant = (says || kind === 'believable') && !OF_PLAN.test(place.path);
	return {
		what: `items[${index}].${place.path} (${JSON.stringify(place.value)?.slice(0, 40)}) ${how}`,
		kind: isMeant ? 'believable' : 'damage',
		items,
	};
}

function damagesOf(value: unknown): Damage[] {
	if (typeof value === 'number') return OF_NUMBERS;
	if (typeof value === 'string') return OF_TEXTS;
	if (typeof value === 'boolean') return OF_FLAGS;
	return Array.isArray(value) && value.length > 0 ? OF_LISTS : [];
}
