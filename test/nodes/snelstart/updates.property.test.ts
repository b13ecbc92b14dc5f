import fc from 'fast-check';
import type { IHttpRequestOptions } from 'n8n-workflow';

import { startSnelStart, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { createRecord } from '../../../nodes/SnelStart/actions/generic/createRecord';
import { updateRecord } from '../../../nodes/SnelStart/actions/generic/updateRecord';
import { snelStartClient } from '../../../nodes/SnelStart/books/snelStartClient';
import { changesOf, writableFields } from '../../../nodes/SnelStart/catalogue/changesOf';
import { extraFieldKey } from '../../../nodes/SnelStart/catalogue/extraField';
import type { CatalogueResource } from '../../../nodes/SnelStart/catalogue/catalogueResource';
import { memberAt } from '../../../nodes/shared/memberAt';
import { resources, trialOf, triedAdministration } from '../shared/snelStartTrials';
import { openedContext } from './support/openedContext';

/** What SnelStart itself moves when a record is written. */
const MOVES = ['modifiedOn'];

const EXTRA = ['Kleur', 'Maat'];

const anyText = fc.oneof(
	fc.constant(''),
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.constantFrom(
		'\r\n',
		']]>',
		"D'Arcy",
		'"\\',
		'\u2028',
		'\u0000',
		'😀e\u0301',
		' ',
		'0',
		'null',
	),
);

/** SnelStart counts as .NET does: a character beyond the first plane for two. */
const upTo = (most: number, text: string): string =>
	text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

type Shown = Record<string, unknown>;

/** A record as SnelStart shows it to whoever asks, each member by its whole name, extra fields by theirs; null is empty. */
async function shownBy(
	simulator: SnelStartSimulator,
	{ path, extraFields }: CatalogueResource,
	id: string,
): Promise<Shown> {
	const { helpers } = openedContext(simulator);
	const request: IHttpRequestOptions = { url: `${simulator.apiUrl}${path}/${id}`, method: 'GET' };
	const { body } = (await helpers.httpRequestWithAuthentication.call({} as never, '', request)) as {
		body: string;
	};
	const record = flat(JSON.parse(body) as Shown);
	for (const { naam, waarde } of (memberAt(JSON.parse(body), extraFields?.member ?? '') ??
		[]) as Array<{ naam: string; waarde: unknown }>) {
		record[`extra ${naam}`] = waarde ?? '';
	}
	return record;
}

const flat = (record: Shown, before = ''): Shown =>
	Object.fromEntries(
		Object.entries(record).flatMap(
			([name, value]): Array<[string, unknown]> =>
				typeof value === 'object' && value !== null && !Array.isArray(value)
					? Object.entries(flat(value as Shown, `${before}${name}.`))
					: [[`${before}${name}`, value ?? '']],
		),
	);

const without = (record: Shown, names: readonly string[]): Shown =>
	Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

const changeable = resources.filter(({ verbs }) => verbs.includes('update'));

describe.each(['replace', 'merge'] as const)('an update where a PUT is to %s', (put) => {
	let simulator: SnelStartSimulator;
	let taken = 0;
	beforeAll(async () => {
		const seed = triedAdministration();
		Object.assign(seed.extraveldnamen, { artikel: EXTRA, klant: EXTRA });
		simulator = await startSnelStart({ seed, switches: { put } });
	});
	afterAll(async () => await simulator.close());

	it.each(changeable.map((of) => [of.resource.name, of] as const))(
		'%s: holds what was given and touches nothing else',
		async (_name, of) => {
			const { records } = await snelStartClient(openedContext(simulator));
			const [sample] = trialOf(simulator, of).samples;
			const made = await createRecord(records, of, changesOf(of, new Map(Object.entries(sample))));
			const texts = writableFields(of).flatMap((field) =>
				field.type === 'text'
					? [{ name: field.name, most: field.maxLength ?? 200, shown: field.name }]
					: [],
			);
			const extra = of.extraFields
				? EXTRA.map((name) => ({ name: extraFieldKey(of, name), most: 20, shown: `extra ${name}` }))
				: [];
			const all = [...texts, ...extra];
			await fc.assert(
				fc.asyncProperty(
					fc.subarray(all, { minLength: 1, maxLength: Math.min(3, all.length) }),
					fc.array(anyText, { minLength: 3, maxLength: 3 }),
					async (chosen, values) => {
						const before = await shownBy(simulator, of, made.id);
						const filled = chosen.map(
							(field, at) => [field, upTo(field.most, values[at])] as const,
						);
						const changes = changesOf(
							of,
							new Map(filled.map(([{ name }, value]) => [name, value])),
						);
						const record = await records.get(of, made.id);
						const done = await updateRecord(records, of, record, changes).catch(
							(error: Error) => error,
						);
						const after = await shownBy(simulator, of, made.id);
						if (done instanceof Error) {
							expect(without(after, MOVES)).toEqual(without(before, MOVES));
							return;
						}
						taken += 1;
						const shown = filled.map(([field, value]) => [field.shown, value] as const);
						const apart = [
							...MOVES,
							...shown.map(([name]) => name),
							...(of.extraFields ? [of.extraFields.member] : []),
						];
						expect(without(after, apart)).toEqual(without(before, apart));
						for (const [name, value] of shown) {
							expect([name, after[name] ?? '']).toEqual([name, value]);
						}
					},
				),
				{ numRuns: 40 },
			);
		},
	);

	it('was taken in many cases', () => {
		expect(taken).toBeGreaterThan(100);
	});
});
