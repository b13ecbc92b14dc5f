import type { IDataObject } from 'n8n-workflow';
import type { Random } from '../../../worlds';
import type { Edit, Way } from './edit';
import { placesOf, samePlace, type Place } from './places';

type Damage = [name: string, does: (place: Place) => void, kind?: Edit['kind']];

const put =
	(value: unknown) =>
	({ set }: Place) =>
		set(structuredClone(value));

const ANY: Damage[] = [
	['null', put(null)],
	['dropped', ({ drop }) => drop()],
	['"abc"', put('abc')],
	['3', put(3)],
	['{}', put({})],
	['"NaN"', put('NaN')],
	['empty', put('')],
	['false', put(false)],
	['in a list', ({ set, value }) => set([value])],
	['in an object', ({ set, value }) => set({ value })],
	['"undefined"', put('undefined')],
	['"[object Object]"', put('[object Object]')],
];

const OF_NUMBERS: Damage[] = [
	['"1,5"', put('1,5')],
	['"1.000"', put('1.000')],
	['"1e3"', put('1e3')],
	['as text with a unit', ({ set, value }) => set(`${String(value)} st`)],
	['with a decimal comma', ({ set, value }) => set(String(value).replace('.', ','))],
	['negative', ({ set, value }) => set(-Math.abs(Number(value)) - 1)],
	['another number', ({ set, value }) => set(Number(value) + 1), 'believable'],
	['a hundredfold', ({ set, value }) => set(Number(value) * 100), 'believable'],
	['0', put(0), 'believable'],
];

const OF_TEXTS: Damage[] = [
	['in lower case', ({ set, value }) => set(String(value).toLowerCase())],
	['in upper case', ({ set, value }) => set(String(value).toUpperCase())],
	['with a blank', ({ set, value }) => set(`${String(value)} `)],
	['with a blank before', ({ set, value }) => set(` ${String(value)}`)],
	['cut off', ({ set, value }) => set(String(value).slice(0, -1))],
	['with a letter more', ({ set, value }) => set(`${String(value)}x`)],
];

const OF_FLAGS: Damage[] = [['the opposite', ({ set, value }) => set(!value)]];

const rows = ({ value }: Place) => value as unknown[];

const OF_LISTS: Damage[] = [
	['without its first row', (place) => void rows(place).shift()],
	['without its last row', (place) => void rows(place).pop()],
	['with a row twice', (place) => void rows(place).push(structuredClone(rows(place)[0]))],
	['emptied', put([])],
	['as an object', (place) => place.set({ ...rows(place) })],
	['as text', (place) => place.set(JSON.stringify(rows(place)))],
	['its first row alone', (place) => place.set(rows(place)[0])],
	['with a null row', (place) => void rows(place).push(null)],
];

const OF_OBJECTS: Damage[] = [
	['as text', ({ set, value }) => set(JSON.stringify(value))],
	['emptied', put({})],
];

/** Numbers and texts an owner may want to be other than they are: what is put there is what is meant. */
const MEANT = /^(free|technical|webStock|readiness)$/;

/** Where another number is no statement: the import computes a plan again, and counts belong together. */
const COMPUTED = /^(salesOrder\.regels|totals|vat|proof|ordersRead|readAmong|calculated)/;

/** Members by which orders and stock are known and counted: half of the slips are made on them. */
const WEIGHTY =
	/^(kind|id|orderId|importKey|reference|outcome|holdsStock|quantity|quantities|code|codes|lines|free|technical|stockControlled|inactive|components|uncounted|articleId|withComponents|readAmong|webStock|leftAlone|recipe|left|mayBeNegative|lastOrderId|ordersRead|unfinished|packs|contents|mode|onlyFall|released|published|zero|calculated|salesOrderId|existing|regels|stuksprijs|aantal|artikel|relatie|customer|key|betalingskenmerk|salesOrder|totals|difference|readiness|placedAt|productId|combinationId|reinjected|totalIncl|paidIncl|vatRate)$/;

/** One member damaged, of one item or of every item that has it, as an expression does. */
export const memberEdit: Way = (random, items) => {
	const index = random.int(0, items.length - 1);
	const place = aPlace(random, items[index]);
	if (place === undefined) return undefined;
	const [how, damage, kind = 'damage'] = random.pick([...ANY, ...damagesOf(place.value)]);
	const isOfAll = random.chance(0.2);
	const others = isOfAll ? items.flatMap((item) => samePlace(item, place.path) ?? []) : [];
	const isMeant = isStatement(place, how, kind);
	const was = JSON.stringify(place.value)?.slice(0, 40);
	if (isOfAll) others.forEach(damage);
	else damage(place);
	return {
		what: `${isOfAll ? 'items[*]' : `items[${index}]`}.${place.path} (${was}) ${how}`,
		kind: isMeant ? 'believable' : 'damage',
		items,
	};
};

function isStatement({ path, name, value }: Place, how: string, kind: Edit['kind']): boolean {
	if (COMPUTED.test(path)) return false;
	if (MEANT.test(name) && ['3', 'negative', 'false', '""'].includes(how)) return true;
	return kind === 'believable' || (how === '3' && typeof value === 'number');
}

function aPlace(random: Random, item: IDataObject): Place | undefined {
	const places = placesOf(item);
	const weighty = places.filter(({ name }) => WEIGHTY.test(name));
	const from = weighty.length > 0 && random.chance(0.5) ? weighty : places;
	return from.length > 0 ? random.pick(from) : undefined;
}

function damagesOf(value: unknown): Damage[] {
	if (typeof value === 'number') return OF_NUMBERS;
	if (typeof value === 'string') return OF_TEXTS;
	if (typeof value === 'boolean') return OF_FLAGS;
	if (Array.isArray(value)) return value.length > 0 ? OF_LISTS : [];
	return value === null ? [] : OF_OBJECTS;
}
