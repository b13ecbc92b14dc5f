import { cutOff, openAmongPeople } from '../life/plug';
import type { Books } from './books';
import { bookRun } from './workflows';

/** Lets runs be cut off, lose answers, overlap, and have people at work in between. */
export async function disturb(books: Books, counts: Record<string, number>): Promise<void> {
	const { random, set } = books;
	const kind = random.pick(['cut off', 'lost answers', 'overlapping', 'among people'] as const);
	if (kind === 'cut off') {
		await cutOff(set, random, async (credentials) => await bookRun(credentials, books));
	}
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
		const gateway = await openAmongPeople(set, random.apart(), () =>
			books.bookkeeper.bookSomething(),
		);
		await bookRun(gateway.credentials, books);
		gateway.close();
	}
	counts[kind] = (counts[kind] ?? 0) + 1;
	books.pass(30);
}
