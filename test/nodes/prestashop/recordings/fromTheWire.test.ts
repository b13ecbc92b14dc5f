/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { IHttpRequestOptions } from 'n8n-workflow';

import { recordOf } from '../../../../nodes/PrestaShop/catalogue/recordOf';
import type { ShopAnswer } from '../../../../nodes/PrestaShop/client/request';
import { openShop, type Shop } from '../../../../nodes/PrestaShop/client/shop';
import type { ShopResource } from '../../../../nodes/PrestaShop/wire/shopRow';
import {
	headerOf,
	recordedShops,
	recordingsOf,
	type Recording,
} from '../../../contract/prestashop/recording';
import { recordedContext } from './recordedContext';
import { shownIn, type Shown } from './shown';

/** What the node sends; HEAD and OPTIONS it never does. */
const isSent = ({ request }: Recording): boolean => !/^(HEAD|OPTIONS) /.test(request.line);

/** The client asks for JSON: what comes in XML all the same is no data, whatever stands in it. */
const isXml = ({ response }: Recording): boolean => (response.body ?? '').startsWith('<?xml');

const resourceOf = ({ request }: Recording): ShopResource =>
	(/\/api\/+(\w+)/.exec(request.line)?.[1] ?? 'orders') as ShopResource;

const entities = { node: 'order', entities: [{ id: 1 }] };

async function answered(shop: Shop, recording: Recording): Promise<ShopAnswer> {
	const resource = resourceOf(recording);
	switch (recording.request.line.split(' ')[0]) {
		case 'PUT':
			return await shop.put(resource, entities);
		case 'PATCH':
			return await shop.patch(resource, entities);
		case 'POST':
			return await shop.post(resource, entities);
		case 'DELETE':
			return await shop.remove(resource, '1');
		default:
			return await shop.read({ resource, display: 'full' });
	}
}

describe.each(recordedShops)('each answer of the recorded PrestaShop %s', (recordedShop) => {
	const recordings = recordingsOf(recordedShop).filter(isSent);

	beforeAll(() => {
		process.stdout.write(
			`PrestaShop ${recordedShop}: ${recordings.length} recorded answers read through the client\n`,
		);
	});

	test.each(recordings.map((recording) => [recording.name, recording] as const))(
		'%s is read as it was given',
		async (_, recording) => {
			const asked: IHttpRequestOptions[] = [];
			const shop = await openShop(recordedContext(recording, asked));
			const read = await answered(shop, recording);
			const { status, headers } = recording.response;
			const shown: Shown = isXml(recording) ? { kind: 'nothing' } : shownIn(recording);

			if (shown.kind === 'rows') {
				expect(read).toMatchObject({ ok: true, rows: shown.rows });
				const records = read.ok ? read.rows.map((row) => recordOf(row, () => null)) : [];
				expect(records).toEqual(shown.rows.map(inTexts));
			} else {
				const [code = null] = shown.kind === 'errors' ? shown.codes : [];
				expect(read).toMatchObject({ ok: false, refusal: { status, code } });
			}
			// A shop that refuses the key tells no release, and says 0 from 8 on.
			const told = headerOf(headers, 'PSWS-Version') ?? '0';
			expect(shop.version()).toBe(told === '0' ? '' : told);
			expect(asked.every(({ url }) => url.length < 4096)).toBe(true);
		},
	);
});

/** The one form in which records are put out: texts, also where a release answers numbers or nothing. */
function inTexts(row: Record<string, unknown>): unknown {
	const fields = Object.entries(row).map(([name, value]) => [name, asText(value)] as const);
	return { ...Object.fromEntries(fields), id: row.id === undefined ? '' : asText(row.id) };
}

function asText(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asText);
	if (value === null || value === false) return '';
	if (typeof value !== 'object') return String(value);
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asText(one)]));
}
