import type { JournalEntry } from '../../lab/simulators/shared/journal';
import { AUTOMATIC, filledIn, THE_RECORD, type Fields, type RecordsRun } from './runRecords';

/** One resource of a catalogue, with what a test needs to try it. */
export interface Tried {
	verbs: readonly string[];
	/** Most rows that the service gives on a page by its contract, null where it knows no pages. */
	pageSize: number | null;
	/** Three new records that differ, by field. */
	samples: Fields[];
	/** A field, and three values for it that differ from those of the samples and of each other. */
	change: { field: string; values: unknown[] };
	run(operation: string, parameters: object, items: Fields[]): Promise<RecordsRun>;
	/** Requests for this resource since it was last asked. */
	requests(): JournalEntry[];
	/** Rows asked for on one page. */
	rowsAskedFor(entry: JournalEntry): number | null;
	/** Field of a record as the node gives it, in the form in which it is filled in. */
	valueOf(record: Fields, field: string): unknown;
	/** Fields that the service itself moves. */
	moves: string[];
	/** Whether a record holds what was filled in, where that is more than one value. */
	holds?(record: Fields, field: string, value: unknown): boolean;
	/** Has to begin with a list that answers to a filter, in the form in which it is filled in. */
	filtered?: { field: string; operator: string };
	/** The field by which a record is found before it is made. */
	matchOn?: string;
}

/**
 * What every resource under the generic operations has to do, tried with three items that differ: each item gets its
 * own record, its own body and its own paging, and is told apart in the output. Returns what was wrong.
 */
export async function conformance(tried: Tried): Promise<string[]> {
	const faults: string[] = [];
	const told = (what: string, isRight: boolean) => {
		if (!isRight) faults.push(what);
	};
	const has = (verb: string) => tried.verbs.includes(verb);
	const step = async (operation: string, parameters: object, items: Fields[]) => {
		const done = await tried.run(operation, parameters, items);
		told(`${operation} fails: ${done.error?.message}`, done.error === undefined);
		return done;
	};

	const made = has('create') ? await step('create', AUTOMATIC, tried.samples) : null;
	const known = made?.items ?? (await step('getMany', { limit: 3 }, [{}])).items;
	told('there are no three records', known.length === 3);
	if (made) {
		told(
			'create: bodies',
			tried.samples.every((sample, at) => holds(tried, known[at], sample)),
		);
		told('create: pairing', isEqual(made.paired, [0, 1, 2]));
	}
	const [first, second, third] = known.map(({ id }) => ({ id }));

	if (has('get')) {
		const got = await step('get', THE_RECORD, [third, first, second]);
		told('get: records', isEqual(got.items, [known[2], known[0], known[1]]));
	}
	if (has('getMany')) {
		tried.requests();
		const limits = [{ limit: 2000 }, { limit: 1 }, { limit: 2 }];
		const listed = await step('getMany', { limit: '={{ $json.limit }}' }, limits);
		const [many, one, two] = [0, 1, 2].map((item) =>
			listed.items.filter((_, at) => listed.paired[at] === item),
		);
		told('getMany: limits', many.length > 2 && one.length === 1 && two.length === 2);
		told('getMany: begins anew', isEqual(one[0], many[0]) && isEqual(two, many.slice(0, 2)));
		const asked = tried.requests().map((entry) => tried.rowsAskedFor(entry) ?? 0);
		told('getMany: page size', Math.max(...asked) <= (tried.pageSize ?? 0));
		const all = await step('getMany', { returnAll: true }, [{}]);
		const ids = all.items.map(({ id }) => id);
		told(
			'getMany: all',
			known.every(({ id }) => ids.includes(id)),
		);
		const different = new Set(all.items.map((item) => JSON.stringify(item)));
		told('getMany: twice', different.size === all.items.length);
	}
	if (tried.filtered) {
		const { field, operator } = tried.filtered;
		const condition = [{ field, operator, comparison: operator, value: '={{ $json.value }}' }];
		const wishes = [third, first, second].map((_, at) => ({
			value: tried.valueOf(known[[2, 0, 1][at]], field),
		}));
		const found = await step('getMany', { returnAll: true, filters: { condition } }, wishes);
		const wanted = [known[2], known[0], known[1]];
		told('getMany: filters', isEqual(found.items, wanted) && isEqual(found.paired, [0, 1, 2]));
	}
	if (has('count')) {
		const condition = [{ field: 'id', comparison: 'isOneOf', value: '={{ $json.ids }}' }];
		const ids = [[first, third], [second], [first, second, third]];
		const wishes = ids.map((some) => ({ ids: some.map(({ id }) => id).join() }));
		const { items, paired } = await step('count', { filters: { condition } }, wishes);
		const counted = items.map((one) => one.count);
		told(
			'count: each its own',
			isEqual(
				[counted, paired],
				[
					[2, 1, 3],
					[0, 1, 2],
				],
			),
		);
	}
	if (has('update')) {
		const { field, values } = tried.change;
		const wishes = [second, third, first].map((one, at) => ({ ...one, value: values[at] }));
		const changes = { ...THE_RECORD, ...filledIn({ [field]: '={{ $json.value }}' }) };
		await step('update', changes, wishes);
		const after = (await step('get', THE_RECORD, [second, third, first])).items;
		[known[1], known[2], known[0]].forEach((before, at) => {
			told('update: value', String(tried.valueOf(after[at], field)) === String(values[at]));
			const left = differences(before, after[at], [field.split('.')[0], ...tried.moves]);
			told(`update: touches ${left.join()}`, left.length === 0);
		});
	}
	if (has('upsert') && tried.matchOn) {
		const { field, values } = tried.change;
		const before = (await step('get', THE_RECORD, [first])).items[0];
		const by = { ...AUTOMATIC, matchOn: tried.matchOn };
		const again = { ...tried.samples[0], [field]: values[2] };
		const fresh = { ...tried.samples[2], [tried.matchOn]: '8888' };
		const done = await step('upsert', by, [again, fresh, again]);
		told('upsert: finds', done.items[0]?.id === before.id && done.items[2]?.id === before.id);
		told(
			'upsert: makes',
			done.items[1] !== undefined && !known.some(({ id }) => id === done.items[1].id),
		);
		const after = (await step('get', THE_RECORD, [first])).items[0];
		const left = differences(before, after, [
			...[...Object.keys(again), ...tried.moves].map((name) => name.split('.')[0]),
		]);
		told(`upsert: touches ${left.join()}`, left.length === 0);
	}
	if (has('delete') && made) {
		const gone = await step('delete', THE_RECORD, [third, first]);
		told(
			'delete: tells',
			isEqual(
				gone.items.map(({ id }) => id),
				[third.id, first.id],
			),
		);
		told(
			'delete: says so',
			gone.items.every(({ deleted }) => deleted === true),
		);
		const refused = await tried.run('get', THE_RECORD, [third]);
		told('delete: is gone', refused.error !== undefined);
		await step('get', THE_RECORD, [second]);
	}
	return faults;
}

const holds = (tried: Tried, record: Fields, sample: Fields): boolean =>
	record !== undefined &&
	Object.entries(sample).every(
		([field, value]) =>
			tried.holds?.(record, field, value) ?? String(tried.valueOf(record, field)) === String(value),
	);

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const differences = (before: Fields, after: Fields, except: string[]): string[] =>
	Object.keys({ ...before, ...after }).filter(
		(name) => !except.includes(name) && !isEqual(before[name], after[name]),
	);
