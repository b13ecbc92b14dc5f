import { openAmongPeople, openPlug } from '../life/plug';
import { Random } from '../../worlds';
import type { Books } from './books';
import { bookRun } from './workflows';

const MOST_SEEDS = 1_000_000;

/** Lets runs be cut off, lose answers, overlap, and have people at work in between. */
export async function disturb(books: Books, counts: Record<string, number>): Promise<void> {
	const { random, set } = books;
	const kind = random.pick(['cut off', 'lost answers', 'overlapping', 'among people'] as const);
	if (kind === 'cut off') await cutOff(books);
	if (kind === 'lost answers') {
		const match = { method: 'POST', path: '/bankboekingen' };
		const how = random.pick(['lostReply', 'statusCommitted'] as const);
		set.snelStart.addFault({ kind: how, match, times: 3, after: random.int(0, 3) });
		await bookRun(set.credentials, books);
		set.snelStart.clearFaults();
	}
	if (kind === 'overlapping') {
		await Promise.all([1, 2].map(async () => await bookRun(set.credentials, books)));
	}
	if (kind === 'among people') {
		const people = new Random(random.int(0, MOST_SEEDS));
		const gateway = await openAmongPeople(set, people, () => books.bookkeeper.bookSomething());
		await bookRun(gateway.credentials, books);
		gateway.close();
	}
	counts[kind] = (counts[kind] ?? 0) + 1;
	books.pass(30);
}

async function cutOff(books: Books): Promise<void> {
	const plug = await openPlug(books.set, books.random);
	await Promise.race([bookRun(plug.credentials, books), plug.pulled]);
	await plug.whenIdle();
	plug.close();
}
