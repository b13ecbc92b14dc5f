import { pause } from '../../simulators/shared/pause';
import type { Random } from '../../worlds';
import type { Passing, Reply, Side } from './gateway';

/** What can go wrong with one request; the first group happens before the service does anything. */
export type Mishap =
	| 'neverArrives'
	| 'refused500'
	| 'refused502'
	| 'tooMany'
	| 'maintenance'
	| 'lostReply'
	| 'committed500'
	| 'committed502'
	| 'truncated'
	| 'slow'
	| 'halfBatch';

const REPLY_NEVER_COMES: Mishap[] = ['neverArrives', 'lostReply'];

/** Share of requests, besides lost replies to writes, that something happens to. */
const READ_MISHAPS = 0.015;
const WRITE_MISHAPS = 0.08;

const afterReads: Mishap[] = [
	'neverArrives',
	'refused500',
	'refused502',
	'tooMany',
	'truncated',
	'slow',
];
const afterWrites: Mishap[] = [
	'refused500',
	'committed500',
	'refused502',
	'committed502',
	'tooMany',
	'truncated',
	'slow',
];

/** Decides by seeded chance what happens to each request of one run, and keeps bursts and maintenance going. */
export class Mishaps {
	/** Replies to writes that never came: lost after the work, or the request was lost before it. */
	lost = 0;

	private readonly left: Record<Side, { tooMany: number; maintenance: number }> = {
		snelStart: { tooMany: 0, maintenance: 0 },
		prestaShop: { tooMany: 0, maintenance: 0 },
	};

	constructor(
		private readonly random: Random,
		private readonly lostReplies: number,
	) {}

	/** A new run: the weather may have changed. */
	beginRun(): void {
		const { random } = this;
		for (const side of ['snelStart', 'prestaShop'] as const) {
			this.left[side] = {
				tooMany: 0,
				maintenance: random.chance(0.03) ? random.int(3, 12) : 0,
			};
		}
	}

	choose({ side, isWrite }: Passing): Mishap | null {
		const { random } = this;
		const left = this.left[side];
		if (left.maintenance > 0) {
			left.maintenance -= 1;
			return 'maintenance';
		}
		if (left.tooMany > 0) {
			left.tooMany -= 1;
			return 'tooMany';
		}
		const mishap = isWrite ? this.forWrite(side) : this.forRead();
		if (mishap === 'tooMany') left.tooMany = random.int(0, 3);
		return mishap;
	}

	private forWrite(side: Side): Mishap | null {
		const { random } = this;
		if (random.chance(this.lostReplies)) {
			this.lost += 1;
			return random.pick(REPLY_NEVER_COMES);
		}
		if (side === 'prestaShop' && random.chance(0.15)) return 'halfBatch';
		return random.chance(WRITE_MISHAPS) ? random.pick(afterWrites) : null;
	}

	private forRead(): Mishap | null {
		return this.random.chance(READ_MISHAPS) ? this.random.pick(afterReads) : null;
	}
}

const MAINTENANCE_PAGE =
	'<!DOCTYPE html><html><head><title>Onderhoud</title></head><body><h1>Even geduld</h1></body></html>';

const answer = (status: number, body = '', headers: Reply['headers'] = {}): Reply => ({
	status,
	headers: { 'content-type': body.startsWith('<') ? 'text/html' : 'text/plain', ...headers },
	body: Buffer.from(body),
});

/** Lets a mishap happen to a request. Null: the connection drops without an answer. */
export async function suffer(
	mishap: Mishap | null,
	{ body }: Passing,
	forward: (body?: Buffer) => Promise<Reply>,
): Promise<Reply | null> {
	switch (mishap) {
		case null:
			return await forward();
		case 'neverArrives':
			return null;
		case 'refused500':
			return answer(500);
		case 'refused502':
			return answer(502);
		case 'tooMany':
			return answer(429, 'Rate limit is exceeded. Try again in 1 seconds.', { 'retry-after': '1' });
		case 'maintenance':
			return answer(503, MAINTENANCE_PAGE);
		case 'slow':
			await pause(400);
			return await forward();
		case 'halfBatch':
			return await withHalfABatch(body, forward);
		default:
			return afterTheWork(mishap, await forward());
	}
}

function afterTheWork(mishap: Mishap, reply: Reply): Reply | null {
	if (mishap === 'lostReply') return null;
	if (mishap === 'committed500') return answer(500);
	if (mishap === 'committed502') return answer(502);
	return { ...reply, body: reply.body.subarray(0, Math.floor(reply.body.length / 2)) };
}

/** PHP runs out of time between two rows: what came before is written, the answer is an empty 500. */
async function withHalfABatch(
	body: Buffer,
	forward: (body?: Buffer) => Promise<Reply>,
): Promise<Reply> {
	const rows = body.toString('utf8').split(/(?=<stock_available>)/);
	const [head, ...entities] = rows;
	const half = entities.slice(0, Math.floor(entities.length / 2));
	if (half.length === 0) return answer(500);
	const [tail = ''] = /<\/prestashop>[\s\S]*$/.exec(rows[rows.length - 1]) ?? [];
	await forward(Buffer.from(`${head}${half.join('')}${tail}`));
	return answer(500);
}
