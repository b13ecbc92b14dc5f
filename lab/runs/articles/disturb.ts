import { cutOff, openAmongPeople, openLossy } from '../life/plug';
import type { Keeping } from './keeping';

/**
 * Lets runs be cut off, lose answers, overlap, and have people at work in between.
 * Answers how much runs that came to their end wrote.
 */
export async function disturb(keeping: Keeping, counts: Record<string, number>): Promise<number> {
	const { random, set, side, meanwhile } = keeping;
	const all = ['cut off', 'lost answers', 'overlapping', 'among people'] as const;
	let written = 0;
	const kind = random.pick(all.slice(0, meanwhile ? 4 : 3));
	let count: string = kind;
	if (kind === 'cut off') {
		const isCut = await cutOff(
			set,
			random,
			async (credentials) => await keeping.run(credentials),
			side,
		);
		if (!isCut) count = 'done before it was cut off';
	}
	if (kind === 'overlapping') {
		const runs = [1, 2].map(async () => await keeping.run(set.credentials));
		for (const run of await Promise.all(runs)) written += run.written;
	}
	if (kind === 'lost answers' || (kind === 'among people' && meanwhile)) {
		const gateway =
			kind === 'among people' && meanwhile
				? await openAmongPeople(set, random, meanwhile)
				: await openLossy(set, random);
		written += (await keeping.run(gateway.credentials)).written;
		gateway.close();
	}
	counts[count] = (counts[count] ?? 0) + 1;
	return written;
}
