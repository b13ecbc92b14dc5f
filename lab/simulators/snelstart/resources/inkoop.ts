import { contractRow } from '../contract/contractRow';
import { rulesOf, stamped } from '../contract/contractOperation';
import { codes } from '../errors/refusal';
import { parse, readBody } from '../json/readBody';
import type { World } from '../world';
import { ok, type Call, type Operation } from './operation';

const BOOK = ['boekhouden:write'];
const BOOKING = 'Inkoopboekingen.InkoopboekingModel';
const PATH = '/inkoopboekingen';

/** What makes purchase bookings of files, and bank statements that are handed in. What SnelStart reads out of a file is left out. */
export const inkoop: Operation[] = [
	{ method: 'POST', path: `${PATH}/ubl`, scopes: [...BOOK, 'orders:write'], run: fromUbl },
	{ method: 'POST', path: `${PATH}/CreateFromAttachment`, scopes: BOOK, run: fromAttachment },
	{ method: 'GET', path: `${PATH}/GetCreateFromAttachmentStatus`, scopes: BOOK, run: statusOf },
	{ method: 'POST', path: '/bankafschriftbestanden', scopes: ['bankieren:write'], run: statements },
];

function booked(world: World, factuurnummer: string) {
	const id = world.newGuid();
	const row = contractRow(BOOKING, { factuurnummer }, id, `${PATH}/${id}`);
	world.others(PATH).push(stamped(row, world.now()));
	world.touch();
	return row;
}

function fromUbl({ world, body }: Call) {
	const bound = readBody(body, rulesOf('Bijlagen.UblContentModel'), world.switches);
	if (!bound.content) throw codes(['BOE-0031']);
	const text = Buffer.from(String(bound.content), 'base64').toString('utf8');
	if (!text.trimStart().startsWith('<')) throw codes(['BOE-0029']);
	return ok(booked(world, /<cbc:ID>([^<]{1,25})<\/cbc:ID>/.exec(text)?.[1] ?? ''));
}

function fromAttachment({ world, body }: Call) {
	const bound = readBody(body, rulesOf('Inkoopboekingen.AttachmentModel'), world.switches);
	if (!bound.fileName) throw codes(['BLG-0007']);
	if (!bound.content) throw codes(['BLG-0011']);
	return ok({ instanceId: booked(world, '').id });
}

function statusOf({ world, query }: Call) {
	const row = world.others(PATH).find(({ id }) => id === query.get('instanceId'));
	return ok({ status: row ? 'Completed' : 'NotFound', inkoopboekingId: row?.id ?? null });
}

function statements({ body }: Call) {
	const sent = parse(body, { unreadable: 'REF-0016' });
	if (!Array.isArray(sent)) throw codes(['REF-0016']);
	return ok(
		sent.map((file: { name?: unknown; base64EncodedContent?: unknown }) => {
			const isSuccess = Boolean(file?.name) && Boolean(file?.base64EncodedContent);
			return { name: file?.name ?? null, errors: [], isSuccess };
		}),
	);
}
