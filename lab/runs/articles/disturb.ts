import { openAmongPeople, openLossy, openPlug } from '../life/plug';
import type { ShopKeeping } from './shopKeeping';
import { exportRun } from './workflows';

/**
 * Lets runs be cut off, lose answers, overlap, and have people at work in between. Where whole products are sent nobody
 * works in between: PrestaShop has no way to change a product only as long as it is as it was read.
 * Answers how many products runs that came to their end wrote.
 */
export async function disturb(
	keeping: ShopKeeping,
	counts: Record<string, number>,
): Promise<number> {
	const { random, set, merchants, isPut } = keeping;
	const all = ['cut off', 'lost answers', 'overlapping', 'among people'] as const;
	let written = 0;
	const kind = random.pick(all.slice(0, isPut ? 3 : 4));
	if (kind === 'cut off') {
		const plug = await openPlug(set, random);
		await Promise.race([exportRun(plug.credentials, isPut), plug.pulled]);
		await plug.whenIdle();
		plug.close();
	}
	if (kind === 'overlapping') {
		const runs = [1, 2].map(async () => await exportRun(set.credentials, isPut));
		for (const run of await Promise.all(runs)) written += run.written;
	}
	if (kind === 'lost answers' || kind === 'among people') {
		const gateway =
			kind === 'lost answers'
				? await openLossy(set, random)
				: await openAmongPeople(set, random, () => merchants.changeShop());
		written += (await exportRun(gateway.credentials, isPut)).written;
		gateway.close();
	}
	counts[kind] = (counts[kind] ?? 0) + 1;
	return written;
}
