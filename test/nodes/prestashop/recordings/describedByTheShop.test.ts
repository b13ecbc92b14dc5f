/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { openShop } from '../../../../nodes/PrestaShop/client/shop';
import { readFields } from '../../../../nodes/PrestaShop/schema/readFields';
import { recordTypesIn } from '../../../../nodes/PrestaShop/schema/recordTypesIn';
import { recordedShops, recordingsOf } from '../../../contract/prestashop/recording';
import { recordedContext } from './recordedContext';

const all = recordedShops.flatMap((shop) =>
	recordingsOf(shop)
		.filter(({ response }) => response.status === 200 && response.body?.startsWith('<?xml'))
		.map((recording) => [`${shop} ${recording.name}`, recording] as const),
);

/** Schemas that are notices only, as 1.7 on PHP 7.4 answers where there are associations, tell nothing. */
const schemas = all.filter(
	([, { request, response }]) =>
		request.line.includes('schema=synopsis') && !response.body?.includes('<errors>'),
);

const lists = all.filter(([, { response }]) => response.body?.includes('<api '));

test('there are schemas and lists of what a key may use of four releases', () => {
	process.stdout.write(
		`${schemas.length} recorded schemas and ${lists.length} lists of resources read\n`,
	);
	expect(schemas.length).toBeGreaterThanOrEqual(40);
	expect(lists.length).toBeGreaterThanOrEqual(8);
});

test.each(schemas)('%s: every field is told with what is asked of it', async (_, recording) => {
	const fields = await readFields(await openShop(recordedContext(recording, [])), 'orders');
	const [own, associations = ''] = (recording.response.body ?? '').split('<associations');
	const tags = [
		...own.matchAll(
			/<(\w+)([^>]*\b(?:format|required|readOnly|read_only|notFilterable|maxSize)=[^>]*)?\/?>/g,
		),
	];
	const named = tags
		.map(([, name]) => name)
		.filter((name) => !/^(prestashop|language)$/.test(name));
	expect(fields.filter(({ members }) => members === null).map(({ name }) => name)).toEqual(
		named.slice(1),
	);
	for (const [, name, attributes = ''] of tags.slice(1)) {
		const field = fields.find((one) => one.name === name);
		if (!field) continue;
		expect([name, field.required]).toEqual([name, attributes.includes('required="true"')]);
		expect([name, field.format]).toEqual([name, /format="(\w+)"/.exec(attributes)?.[1] ?? '']);
		expect([name, field.maxLength]).toEqual([
			name,
			Number(/maxSize="(\d+)"/.exec(attributes)?.[1]) || null,
		]);
	}
	const lists = [...associations.matchAll(/<(\w+) [^>]*nodeType=/g)].map(([, name]) => name);
	const told = fields.filter(({ members }) => members !== null);
	expect(told.map(({ name }) => name)).toEqual(lists.map((name) => `associations.${name}`));
});

test.each(lists)('%s: every kind of record is told with what the key may do', (_, recording) => {
	const body = recording.response.body ?? '';
	const named = [...body.matchAll(/<(\w+) xlink:href="[^"]*" ([^>]*)>\s*<description/g)];
	const withFields = named.filter(([, name]) => body.includes(`/${name}?schema=`));
	expect(recordTypesIn(body)?.map(({ name, verbs }) => [name, [...verbs].sort()])).toEqual(
		withFields.map(([, name, flags]) => [
			name,
			[...flags.matchAll(/(\w+)="true"/g)].map(([, verb]) => verb).sort(),
		]),
	);
});
