import { openGateway, type Gateway } from '../chaos/gateway';
import { cutOff, openLossy } from '../life/plug';
import type { Keeping } from './keeping';
import { syncRun } from './workflows';

const KINDS = ['cut off', 'lost answers', 'overlapping', 'among people'] as const;

/** What disturbed runs came to. */
interface Disturbed {
	/** Cards written by runs that came to their end. */
	written: number;
	/** Writes that a run sent once more, word for word. */
	sentTwice: number;
}

/** Lets runs be cut off, lose answers, overlap, and have people at work in between. */
export async function disturb(
	keeping: Keeping,
	counts: Record<string, number>,
): Promise<Disturbed> {
	const { random, set } = keeping;
	const kind = random.pick(KINDS);
	counts[kind] = (counts[kind] ?? 0) + 1;
	const before = keeping.writes();
	let written = 0;
	if (kind === 'cut off') {
		await cutOff(set, random, async (credentials) => await syncRun(credentials, keeping));
	} else if (kind === 'overlapping') {
		const runs = [1, 2].map(async () => await syncRun(set.credentials, keeping));
		for (const run of await Promise.all(runs)) written += run.written;
	} else {
		const gateway =
			kind === 'among people' ? await openAmong(keeping) : await openLossy(set, random);
		keeping.run.isOn = kind === 'among people';
		written = (await syncRun(gateway.credentials, keeping)).written;
		keeping.run.isOn = false;
		keeping.run.card = '';
		gateway.close();
	}
	/* Two runs that read a card in the same moment both write it, and what they write is the same. */
	return { written, sentTwice: kind === 'overlapping' ? 0 : keeping.sentTwice(before) };
}

/** A card by its id. */
const CARD = /\/relaties\/([0-9a-f-]{36})$/;

/**
 * People get their chance before each request. Only the card that is read and about to be written is left alone: SnelStart
 * has no way to change a card only as long as it is as it was read.
 */
async function openAmong(keeping: Keeping): Promise<Gateway> {
	const { set, residents, clerks, run } = keeping;
	const random = keeping.random.apart();
	return await openGateway(set, async ({ path, isWrite }, forward) => {
		const [, id] = CARD.exec(path) ?? [];
		if (!isWrite) run.card = '';
		if (random.chance(0.12)) residents.act();
		if (random.chance(0.12)) clerks.act();
		if (id !== undefined) run.card = isWrite ? '' : id;
		return await forward();
	});
}
