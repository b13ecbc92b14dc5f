import { openGateway, type Passing } from '../chaos/gateway';
import { cutOff, openLossy } from '../life/plug';
import type { Raced } from '../../worlds/status/statusStory';
import type { StatusLife } from './statusLife';
import { tellRun } from './workflows';

const KINDS = [
	'cut off',
	'lost answers',
	'overlapping',
	'overlapping, answers lost',
	'among people',
	'a state that does not exist',
] as const;

/** Lets runs be cut off, lose answers, overlap, and have people at work on the very orders that they are at. */
export async function disturb(life: StatusLife, counts: Record<string, number>): Promise<string[]> {
	const { random, set } = life;
	const kind = random.pick(KINDS);
	counts[kind] = (counts[kind] ?? 0) + 1;
	life.pass(5);
	if (kind === 'a state that does not exist') return await wrongState(life);
	if (kind === 'cut off') {
		await cutOff(set, random, async (credentials) => await tellRun(credentials, life));
	} else if (kind === 'among people') await amongPeople(life);
	else {
		const isLossy = kind !== 'overlapping';
		const gateway = isLossy ? await openLossy(set, random) : null;
		const { credentials } = gateway ?? set;
		const runs = kind === 'lost answers' ? [1] : [1, 2];
		if (runs.length > 1) life.story.overlaps.add(life.time());
		await Promise.all(runs.map(async () => await tellRun(credentials, life)));
		gateway?.close();
	}
	life.pass(5);
	return [];
}

/** The owner chose a state that the shop does not have: the run says so, and nothing at all is written. */
async function wrongState(life: StatusLife): Promise<string[]> {
	const before = life.writes();
	const [first, ...others] = life.choices.rows;
	const rows = [...others, { ...first, stateId: 99 }];
	const choices = { ...life.choices, rows };
	const failure = await tellRun(life.set.credentials, { ...life, choices });
	const written = life.writes() - before;
	if (written === 0 && failure.includes('"99"')) return [];
	return [`a state that does not exist: ${written} writes, and "${failure}"`];
}

/** People work on the very order that the run is at, between any two of its requests, each order once: nobody clicks twice in one second. */
async function amongPeople(life: StatusLife): Promise<void> {
	const { random, staff, story } = life;
	const done = new Set<number>();
	let current = 0;
	const gateway = await openGateway(life.set, async (passing, forward) => {
		const isOfOne = passing.side === 'prestaShop' && !isOfMany(passing);
		current = orderIn(passing) || (isOfOne ? current : 0);
		if (current > 0 && !done.has(current) && random.chance(0.12)) {
			done.add(current);
			const deed = staff.act(current);
			if (deed !== 'other' && isTooLate(deed, passing)) story.race(current, deed);
		} else if (current === 0 && random.chance(0.1)) staff.act();
		return await forward();
	});
	await tellRun(gateway.credentials, life);
	gateway.close();
}

/** Whether a run that sends this has looked already, and cannot see what was done just before. */
function isTooLate(deed: Raced, { isWrite, path }: Passing): boolean {
	const isGivingState = isWrite && path.endsWith('/order_histories');
	if (deed === 'tracking') return /\/order_carriers\/\d+$/.test(path);
	return isGivingState || (deed === 'state' && !isWrite && path.endsWith('/order_slip'));
}

const MANY = /^\[[^\]]*[|,]/;

const askedIn = ({ path, query }: Passing): string => {
	const asked = new URLSearchParams(query);
	return asked.get(path.endsWith('/orders') ? 'filter[id]' : 'filter[id_order]') ?? '';
};

const isOfMany = (passing: Passing): boolean =>
	passing.path.endsWith('/order_states') || MANY.test(askedIn(passing));

/** The one order that a request names; 0 where it names none. */
function orderIn({ body, ...passing }: Passing): number {
	const [, id] =
		/^\[(\d+)\]$/.exec(askedIn({ body, ...passing })) ??
		/<id_order>(?:<!\[CDATA\[)?(\d+)/.exec(body.toString('utf8')) ??
		[];
	return Number(id ?? 0);
}
