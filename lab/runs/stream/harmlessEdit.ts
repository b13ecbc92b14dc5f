import type { IDataObject } from 'n8n-workflow';
import type { Random } from '../../worlds';
import type { Edit } from './edit';
import { placesOf, type Place } from './leaves';

/** Members with a text for people, which an owner words anew. */
const TEXTS = [
	'summary',
	'stateName',
	'explanation',
	'explanationNl',
	'headline',
	'readinessReason',
];

const COUNTS = ['quantity', 'aantal', 'free', 'ordersRead'];

const isCount = ({ name, value }: Place): boolean =>
	COUNTS.includes(name) && Number.isInteger(value) && Number(value) >= 0;

/** What people do between the nodes and nothing may come of: renaming, notes, another order, a number as text. */
export function harmlessEdit(random: Random, items: IDataObject[]): Edit {
	const index = random.int(0, items.length - 1);
	const item = items[index];
	const places = placesOf(item);
	const texts = places.filter(
		({ name, value }) => TEXTS.includes(name) && typeof value === 'string',
	);
	const lists = places.filter(
		({ name, value }) => Array.isArray(value) && value.length > 1 && name !== 'parts',
	);
	const counts = places.filter(isCount);
	const ways: Array<() => string> = [
		() => {
			item.myNote = 'bellen voor bezorging';
			return `items[${index}].myNote`;
		},
		() => {
			items.reverse();
			return 'items in reverse order';
		},
		...choices(texts, (place) => {
			place.set(`${String(place.value)} (!)`);
			return `items[${index}].${place.path} renamed`;
		}),
		...choices(lists, (place) => {
			(place.value as unknown[]).reverse();
			return `items[${index}].${place.path} in reverse order`;
		}),
		...choices(counts, (place) => {
			place.set(String(place.value));
			return `items[${index}].${place.path} as text`;
		}),
	];
	const what = random.pick(ways)();
	return { what, kind: 'harmless', items };

	function choices(found: Place[], edit: (place: Place) => string): Array<() => string> {
		return found.length === 0 ? [] : [() => edit(random.pick(found))];
	}
}
