import type { IDataObject } from 'n8n-workflow';
import type { Way } from './edit';
import { knownCustomer } from './knownCustomer';
import { placesOf, type Place } from './places';

/** Members with a text for people, which an owner words anew. */
const TEXTS = [
	'summary',
	'stateName',
	'explanation',
	'explanationNl',
	'headline',
	'readinessReason',
];

/** Numbers of which a text says the same: whole, or with a point nobody can take for a thousands separator. */
const CERTAIN = /^\d{1,9}(\.\d{1,2})?$/;

const isCertain = ({ value, name, path }: Place): boolean =>
	typeof value === 'number' && CERTAIN.test(String(value)) && !isOwnBusiness(path, name);

/** What the nodes wrote for one another, and a place in a list. */
const isOwnBusiness = (path: string, name: string): boolean =>
	/^(proof|vat|parts)\b/.test(path) || /^\d+$/.test(name);

const isText = ({ name, value }: Place): boolean =>
	TEXTS.includes(name) && typeof value === 'string';

/** A list of rows whose order says nothing. */
const isList = ({ name, path, value }: Place): boolean =>
	Array.isArray(value) && value.length > 1 && name !== 'parts' && !path.startsWith('proof');

const isFlag = ({ value, path }: Place): boolean =>
	typeof value === 'boolean' && !path.startsWith('proof');

const isId = ({ name, value }: Place): boolean =>
	/^(id|orderId|productId|combinationId|lastOrderId)$/.test(name) &&
	/^[1-9]\d{0,8}$/.test(String(value));

const harmless = (what: string, items: IDataObject[]) =>
	({ what, kind: 'harmless', items }) as const;

/** The same small change to one item, or to all of them as an expression makes it. */
const each =
	(name: string, suits: (place: Place) => boolean, edit: (place: Place) => void): Way =>
	(random, items) => {
		const isOfAll = random.chance(0.5);
		const index = random.int(0, items.length - 1);
		const places = (isOfAll ? items : [items[index]]).flatMap(placesOf).filter(suits);
		if (places.length === 0) return undefined;
		if (isOfAll) places.forEach(edit);
		const one = random.pick(places);
		if (!isOfAll) edit(one);
		const where = isOfAll ? `all ${places.length} places` : `items[${index}].${one.path}`;
		return harmless(`${where} ${name}`, items);
	};

const ordered =
	(name: string, order: (items: IDataObject[]) => IDataObject[]): Way =>
	(_, items) =>
		harmless(name, order(items));

const withoutKinds = (items: IDataObject[], isKept: (item: IDataObject) => boolean) =>
	items.every(({ kind }) => kind === 'stockChange' || kind === 'stockSummary')
		? items.filter(isKept)
		: undefined;

/** What people do between the nodes and nothing may come of. */
const WAYS: readonly Way[] = [
	(random, items) => {
		const index = random.int(0, items.length - 1);
		items[index].myNote = 'bellen voor bezorging';
		return harmless(`items[${index}].myNote`, items);
	},
	ordered('a note on all items', (items) =>
		items.map((item) => ({ ...item, colour: 'green', bag: { big: true } })),
	),
	ordered('items in reverse order', (items) => items.reverse()),
	ordered('items sorted by their text', (items) =>
		items.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
	),
	ordered('members in reverse order', (items) =>
		items.map((item) => Object.fromEntries(Object.entries(item).reverse())),
	),
	ordered('items as text and read again', (items) =>
		items.map((item) => JSON.parse(JSON.stringify(item)) as IDataObject),
	),
	ordered('the code of the shop named beside the article code', (items) =>
		items.map((item) =>
			item.kind === 'articleStock' ? { ...item, shopCode: item.shopCode ?? item.code } : item,
		),
	),
	(_, items) => {
		const kept = withoutKinds(items, ({ status }) => status !== 'changed');
		return kept && kept.length > 0 ? harmless('changed quantities left out', kept) : undefined;
	},
	knownCustomer,
	each('worded anew', isText, (place) => place.set(`${String(place.value)} (!)`)),
	each('dropped for being only a text', isText, (place) => place.drop()),
	each('in reverse order', isList, (place) => void (place.value as unknown[]).reverse()),
	each('as text', isCertain, (place) => place.set(String(place.value))),
	each('as text', isFlag, (place) => place.set(String(place.value))),
	each('as number', isId, (place) => place.set(Number(place.value))),
];

export const harmlessEdit: Way = (random, items, around) => {
	for (;;) {
		const edit = random.pick(WAYS)(random, items, around);
		if (edit) return edit;
	}
};
