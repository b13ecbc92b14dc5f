/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { startPrestaShop, type PrestaShopSimulator } from '../../../../lab/simulators/prestashop';
import { definitionOf } from '../../../../lab/simulators/prestashop/schema/definitions';
import { anyResource } from '../../../../nodes/PrestaShop/catalogue/anyResource';
import type { ShopRecord } from '../../../../nodes/PrestaShop/catalogue/recordOf';
import { RecordReader } from '../../../../nodes/PrestaShop/catalogue/recordReader';
import { openShop } from '../../../../nodes/PrestaShop/client/shop';
import { reasonNotReplayed } from '../../../contract/prestashop/notReplayed';
import { prepare } from '../../../contract/prestashop/preparations';
import { recordedWorld, versionOf } from '../../../contract/prestashop/recordedWorld';
import {
	headerOf,
	recordedShops,
	recordingsOf,
	type RecordedShop,
	type Recording,
} from '../../../contract/prestashop/recording';
import { dropDownContext } from '../support/loadOptions';
import { shownIn } from './shown';

/** Records that an answer shows, with the resource they are of and the shop that was asked. */
interface Seen {
	path: string;
	rows: Array<Record<string, unknown>>;
	shopId: string;
}

/** What proves who somebody is, which the node never gives. */
const SECRET = /^(secure_key|passwd|last_passwd_gen|reset_password_.*|token)$/;

/** Records of one answer, none of a list of names, a schema, or a resource that is not imitated. */
function seenIn(recordedShop: RecordedShop, recording: Recording): Seen | null {
	const { line } = recording.request;
	const path = /\/api\/+(\w+)/.exec(line)?.[1] ?? '';
	const isRead = line.startsWith('GET ') && !line.includes('schema=');
	const isKnown = definitionOf(versionOf(recordedShop), path) !== undefined;
	const isReplayed = reasonNotReplayed(recordedShop, recording.name) === undefined;
	if (!isRead || !isKnown || !isReplayed) return null;
	const shown = shownIn(recording);
	const rows = shown.kind === 'rows' ? shown.rows.filter(({ id }) => id !== undefined) : [];
	if (rows.length === 0) return null;
	// By its own address an order comes whatever the shop; the node asks for lists, which keep to theirs.
	const byAddress = /\/api\/+orders\/\d/.test(line);
	return { path, rows, shopId: (!byAddress && /[?&]id_shop=(\w+)/.exec(line)?.[1]) || '' };
}

let shop: PrestaShopSimulator | undefined;

/** A shop that a recording needed in another state serves no other. */
const discard = async () => {
	await shop?.close();
	shop = undefined;
};

/** The same records by their ids, as the node reads them out of the recorded shop. */
async function readAgain(
	recordedShop: RecordedShop,
	recording: Recording,
	{ path, rows, shopId }: Seen,
): Promise<ShopRecord[]> {
	shop ??= await startPrestaShop({
		seed: structuredClone(worlds.get(recordedShop)!),
		version: versionOf(recordedShop),
	});
	const isChanged = prepare(shop, recordedShop, recording.name);
	const { headers } = recording.response;
	const moment = Number(headerOf(headers, 'Access-Time') ?? 0) * 1000;
	if (moment > 0) shop.setSwitches({ now: new Date(moment).toISOString() });
	const folder = /^GET (\/\w+)\/api\//.exec(recording.request.line)?.[1] ?? '';
	const { shopUrl, webserviceKey } = shop;
	const context = dropDownContext({ shopUrl: `${shopUrl}${folder}`, webserviceKey });
	const records = new RecordReader(await openShop(context));
	const of = anyResource(path);
	const id = (await records.filterFields(of)).find(({ name }) => name === 'id')!;
	const values = [...new Set(rows.map((row) => String(row.id)))];
	const conditions = [{ field: id, comparison: 'is' as const, values }];
	const found = await records.find(of, { conditions, wanted: Infinity, shopId });
	if (isChanged) await discard();
	return found;
}

const worlds = new Map(recordedShops.map((one) => [one, recordedWorld(one)]));

describe.each(recordedShops)(
	'each record that PrestaShop %s was recorded to show',
	(recordedShop) => {
		const all = recordingsOf(recordedShop).flatMap((recording) => {
			const seen = seenIn(recordedShop, recording);
			return seen === null ? [] : [[recording.name, recording, seen] as const];
		});

		beforeAll(() => {
			const rows = all.reduce((sum, [, , seen]) => sum + seen.rows.length, 0);
			process.stdout.write(
				`PrestaShop ${recordedShop}: ${rows} records of ${all.length} recorded answers read again\n`,
			);
		});

		afterAll(discard);

		test.each(all)('%s', async (_, recording, seen) => {
			const records = await readAgain(recordedShop, recording, seen);
			const differences = seen.rows.flatMap((row) => {
				const record = records.find(({ id }) => id === String(row.id));
				return Object.entries(row).flatMap(([name, value]) =>
					saysSame(name, value, record) ? [] : [{ id: row.id, name, value, read: record?.[name] }],
				);
			});
			expect(differences).toEqual([]);
			expect(records.flatMap(Object.keys).filter((name) => SECRET.test(name))).toEqual([]);
		});
	},
);

function saysSame(name: string, value: unknown, record: ShopRecord | undefined): boolean {
	if (record === undefined) return false;
	return SECRET.test(name) || isSame(value, record[name]);
}

/** A text in one language of several is one of those that the node gives; rows of others are the same one by one. */
function isSame(recorded: unknown, read: unknown): boolean {
	if (Array.isArray(recorded)) {
		const rows = Array.isArray(read) ? (read as unknown[]) : [];
		return recorded.every((one) => rows.some((row) => isSame(one, row)));
	}
	if (typeof recorded === 'object' && recorded !== null) {
		const members = read as Record<string, unknown> | undefined;
		return Object.entries(recorded).every(([name, one]) => isSame(one, members?.[name]));
	}
	const text = recorded === null || recorded === false ? '' : String(recorded);
	if (Array.isArray(read)) return read.some((one) => (one as { value: string }).value === text);
	return text === read;
}
