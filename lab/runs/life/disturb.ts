import { cutOff, openAmongPeople, openLossy } from './plug';
import { killRun } from './killRun';
import type { Life } from './life';
import type { LifeWork } from './lifeTask';
import { followRun, importRun, KINDS, type LifeRun } from './workflows';

/** Disturbed runs carry out everything: what goes wrong has to show in the books. */
const EVERYTHING: ReadonlySet<string> = new Set(KINDS);

type Run = (credentials: Life['set']['credentials']) => Promise<LifeRun>;

/**
 * Lets runs be cut off, overlap, and have people at work in between; the runs after it are judged.
 *
 * @param kills follow-ups and imports that are killed in a process of their own besides
 */
export async function disturb(
	life: Life,
	counts: Record<string, number>,
	kills = 0,
): Promise<void> {
	const { random, set, town } = life;
	const leaveAlone = [...town.stories.values()].flatMap(({ isLeftAlone, orderId }) =>
		isLeftAlone ? [orderId] : [],
	);
	const follow: Run = async (credentials) =>
		await followRun(credentials, EVERYTHING, leaveAlone, life.conditions);
	const bring: Run = async (credentials) => await importRun(credentials, life);
	const run = random.chance(0.5) ? follow : bring;
	const kind = random.pick(['cut off', 'overlapping', 'among people', 'lost replies'] as const);
	const before = new Map(set.snelStart.state.verkooporders.map((row) => [row.id, row.modifiedOn]));
	for (let times = 0; times < kills; times += 1) await killRun(life, workOf(life, leaveAlone));
	if (kind === 'cut off') {
		for (const one of [bring, follow, follow]) await cutOff(set, random, one);
	} else if (kind === 'overlapping') {
		await Promise.all([follow, follow, bring].map(async (one) => await one(set.credentials)));
	} else if (kind === 'lost replies') {
		for (const one of [bring, follow]) await losingReplies(life, one);
	} else {
		await amongPeople(life, run);
		await amongPeople(life, follow);
	}
	counts[kind] = (counts[kind] ?? 0) + 1;
	life.look();
	for (const { id, modifiedOn } of set.snelStart.state.verkooporders) {
		if (before.has(id) && before.get(id) !== modifiedOn) life.replaced.add(id);
	}
	life.pass(30);
}

/** Follow-ups more often than imports, whose kills have a check of their own. */
const workOf = (
	{ random, importFrom, otherLink, conditions }: Life,
	leaveAlone: number[],
): LifeWork =>
	random.chance(0.8)
		? { of: 'follow', leaveAlone, conditions }
		: { of: 'import', importFrom, scheme: otherLink.scheme, conditions };

async function losingReplies({ set, random }: Life, run: Run): Promise<void> {
	const gateway = await openLossy(set, random);
	try {
		await run(gateway.credentials);
	} finally {
		gateway.close();
	}
}

async function amongPeople(life: Life, run: Run): Promise<void> {
	const { set, random, town } = life;
	const ids = [...town.stories.keys()];
	const gateway = await openAmongPeople(set, random, () => {
		life.look();
		if (random.chance(0.3)) town.order();
		else town.live(random.pick(ids));
	});
	try {
		await run(gateway.credentials);
	} finally {
		gateway.close();
	}
}
