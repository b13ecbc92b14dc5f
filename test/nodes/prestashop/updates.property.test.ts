import axios from 'axios';
import fc from 'fast-check';

import {
	prestaShopVersions,
	type PrestaShopSimulator,
	type PrestaShopVersion,
} from '../../../lab/simulators/prestashop';
import { changesOf } from '../../../nodes/PrestaShop/catalogue/changesOf';
import { openRecords } from '../../../nodes/PrestaShop/catalogue/shopRecords';
import { storable } from '../../../nodes/PrestaShop/client/storable';
import type { ShopField } from '../../../nodes/PrestaShop/schema/shopField';
import { reachedIn, triedShop, type Reached } from '../shared/prestaShopTrials';
import { sampleRecord } from '../shared/sampleRecord';
import { dropDownContext } from './support/loadOptions';

type Verb = 'PATCH' | 'PUT';

/** What the shop itself moves when a record is written. */
const MOVES = ['date_upd'];

/** Each release with each way of writing it has: one change, or the whole record. */
const WAYS: Array<[PrestaShopVersion, Verb]> = prestaShopVersions.flatMap((version) =>
	(Number.parseInt(version, 10) >= 8 ? (['PATCH', 'PUT'] as const) : (['PUT'] as const)).map(
		(verb): [PrestaShopVersion, Verb] => [version, verb],
	),
);

/** A shop that takes records by one verb only. */
async function shopTaking(version: PrestaShopVersion, verb: Verb): Promise<PrestaShopSimulator> {
	const shop = await triedShop(version);
	shop.state.tables.combinations.forEach((row) => Object.assign(row, { minimal_quantity: '1' }));
	if (verb === 'PUT') {
		for (const key of shop.state.keys) {
			key.permissions = Object.fromEntries(
				Object.entries(key.permissions).map(([name, verbs]) => [
					name,
					verbs.filter((one) => one !== 'PATCH'),
				]),
			);
		}
	}
	return shop;
}

/** Kinds of record that can be changed this way, each once. */
const changeable = (version: PrestaShopVersion, verb: Verb): Reached[] => {
	const all = reachedIn(version).filter(
		({ of, verbs }) => verbs.includes('update') && !(of.patchOnly && verb === 'PUT'),
	);
	return all.filter(({ of }, at) => all.findIndex((one) => one.of.path === of.path) === at);
};

/** Fields that take any text, in the names under which they are filled in. */
const textsOf = (fields: readonly ShopField[]): Array<{ name: string; most: number }> =>
	fields
		.filter((field) => field.writing === 'free' && field.members === null && isFree(field))
		.flatMap(({ name, languages, maxLength }) =>
			(languages ? languages.map((id) => `${name}.${id}`) : [name]).map((one) => ({
				name: one,
				most: maxLength ?? 60,
			})),
		);

const FREE = /^(isString|isAnything|isCleanHtml|isMessage|isGenericName|isCatalogName|isName)$/;

/** By its form, or where the shop tells none by its name. */
const isFree = ({ format, languages, name }: ShopField): boolean =>
	format
		? FREE.test(format)
		: languages !== null || /^(name|description|message|value)$/.test(name);

const anyText = fc
	.oneof(
		fc.constant(''),
		fc.string({ unit: 'grapheme', maxLength: 30 }),
		fc.string({ unit: 'binary', maxLength: 30 }),
		fc.constantFrom(
			'\r',
			'\r\n',
			']]>',
			'&#13;',
			'\u2028',
			'😀e\u0301',
			' ',
			'&amp;',
			'\'"',
			'0',
			'',
		),
	)
	.map(storable);

/** A record as the shop shows it to whoever asks, whole. */
async function shownBy(
	{ shopUrl, webserviceKey }: PrestaShopSimulator,
	path: string,
	id: string,
): Promise<Shown> {
	const { data } = await axios.get<Record<string, Shown[]>>(`${shopUrl}/api/${path}`, {
		params: { 'filter[id]': `[${id}]`, display: 'full', output_format: 'JSON' },
		auth: { username: webserviceKey, password: '' },
		/** PrestaShop 1.7 shows products with an error of PHP beside them. */
		validateStatus: () => true,
	});
	return Object.values(data)[0][0];
}

type Shown = Record<string, unknown>;

/** Each value by the name under which it is filled in: texts per language apart. */
const flat = (row: Shown): Shown =>
	Object.fromEntries(
		Object.entries(row).flatMap(([name, value]): Array<[string, unknown]> => {
			const texts = Array.isArray(value) ? (value as Shown[]) : [];
			const isPerLanguage = texts.length > 0 && texts.every((one) => 'value' in one);
			if (!isPerLanguage) return [[name, value]];
			return texts.map((one) => [`${name}.${String(one.id)}`, one.value]);
		}),
	);

const without = (row: Shown, names: readonly string[]): object =>
	Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

describe.each(WAYS)('an update in PrestaShop %s by %s', (version, verb) => {
	let shop: PrestaShopSimulator;
	let taken = 0;
	beforeAll(async () => {
		shop = await shopTaking(version, verb);
	});
	afterAll(async () => await shop.close());

	it.each(changeable(version, verb).map((one) => [one.of.path, one] as const))(
		'%s: holds what was given and touches nothing else',
		async (path, { of }) => {
			const records = await openRecords(dropDownContext(shop));
			const fields = await records.fields(of);
			const change = (filled: Record<string, unknown>) =>
				changesOf(of.noun.singular, fields, new Map(Object.entries(filled)));
			const hasOne = (shop.state.tables[path] ?? []).length > 0;
			if (!hasOne) await records.create(of, change(sampleRecord(version, path, 1)));
			const id = String(shop.state.tables[path][0].id);
			const texts = textsOf(fields);
			if (texts.length === 0) return;
			// What nobody ever wrote, the shop fills in when it is first saved.
			await records.update(of, id, change({ [texts[0].name]: 'Eerst' }));
			await fc.assert(
				fc.asyncProperty(
					fc.subarray(texts, { minLength: 1, maxLength: Math.min(3, texts.length) }),
					fc.array(anyText, { minLength: 3, maxLength: 3 }),
					async (chosen, values) => {
						const before = flat(await shownBy(shop, path, id));
						const filled = Object.fromEntries(
							chosen.map(({ name, most }, at) => [
								name,
								Array.from(values[at]).slice(0, most).join(''),
							]),
						);
						const named = chosen.map(({ name }) => name);
						const done = await records
							.update(of, id, change(filled))
							.catch((error: Error) => error);
						const after = flat(await shownBy(shop, path, id));
						if (done instanceof Error) {
							expect(after).toEqual(before);
							return;
						}
						taken += 1;
						expect(without(after, [...named, ...MOVES])).toEqual(
							without(before, [...named, ...MOVES]),
						);
						for (const [name, value] of Object.entries(filled)) {
							expect([name, after[name]]).toEqual([name, value]);
						}
					},
				),
				{ numRuns: 6 },
			);
		},
	);

	it('was taken in most cases', () => {
		expect(taken).toBeGreaterThan(40);
	});
});
