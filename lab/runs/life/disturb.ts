import { openAmongPeople, openLossy, openPlug } from './plug';
import type { Life } from './life';
import { followRun, importRun, KINDS, type LifeRun } from './workflows';

/** Disturbed runs carry out everything: what goes wrong has to show in the books. */
const EVERYTHING: ReadonlySet<string> = new Set(KINDS);

type Run = (credentials: Life['set']['credentials']) => Promise<LifeRun>;

/** Lets runs be cut off, overlap, and have people at work in between; the runs after it are judged. */
export async function disturb(life: Life, counts: Record<string, number>): Promise<void> {
	const { random, set, town } = life;
	const alone = [...town.stories.values()].filter(({ isLeftAlone }) => isLeftAlone);
	const follow: Run = async (credentials) =>
		await followRun(
			credentials,
			EVERYTHING,
			alone.map(({ orderId }) => orderId),
			life.conditions,
		);
	const bring: Run = async (credentials) => await importRun(credentials, life);
	const run = random.chance(0.5) ? follow : bring;
	const kind = random.pick(['cut off', 'overlapping', 'among people', 'lost replies'] as const);
	const before = new Map(set.snelStart.state.verkooporders.map((row) => [row.id, row.modifiedOn]));
	if (kind === 'cut off') {
		for (const one of [bring, follow, follow]) await cutOff(life, one);
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

async function cutOff({ set, random }: Life, run: Run): Promise<void> {
	const plug = await openPlug(set, random);
	await Promise.race([run(plug.credentials), plug.pulled]);
	await plug.whenIdle();
	plug.close();
}

async function losingReplies({ set, random }: Life, run: Run): Promise<void> {
	const gateway = await openLossy(set, random);
	try {
		await run(gateway.credentials);
	} finally {
		gateway.close();
	}
}

async function amongPeople({ set, random, town }: Life, run: Run): Promise<void> {
	const ids = [...town.stories.keys()];
	const gateway = await openAmongPeople(set, random, () => {
		if (random.chance(0.3)) town.order();
		else town.live(random.pick(ids));
	});
	try {
		await run(gateway.credentials);
	} finally {
		gateway.close();
	}
}
