import type { CredentialValues, Stage } from '../../engine';
import type { Random } from '../../worlds';
import { openGateway, type Gateway, type Side } from '../chaos/gateway';
import { chooseMoment, KillSwitch } from '../chaos/killSwitch';

/** A run whose plug is pulled: from some moment on nothing that it sends arrives, and no answer reaches it. */
interface Plug extends Gateway {
	/** Resolves when it is pulled. */
	pulled: Promise<void>;
}

/** Opens a way to both services that is cut at a moment that chance chooses. */
async function openPlug(set: Stage, random: Random, side?: Side): Promise<Plug> {
	let pull = () => {};
	let isOut = false;
	const pulled = new Promise<void>((resolve) => {
		pull = () => {
			isOut = true;
			resolve();
		};
	});
	const chosen = chooseMoment(random);
	const moment = side && 'side' in chosen ? { ...chosen, side } : chosen;
	const killSwitch = new KillSwitch(
		moment.at === 'time' ? { at: 'read', nthRequest: random.int(1, 15) } : moment,
		() => pull(),
	);
	const gateway = await openGateway(set, async (passing, forward) => {
		if (isOut) return null;
		const isLast = killSwitch.received(passing);
		if (isLast && random.chance(0.3)) return null;
		const reply = await forward();
		killSwitch.committed(passing);
		return isOut ? null : reply;
	});
	return { ...gateway, pulled };
}

/**
 * Lets a run go until its plug is pulled, and waits until what it sent has come to rest.
 *
 * @param side of what is cut at a write, where only one is written to
 * @returns whether it was cut off before it came to its end
 */
export async function cutOff(
	set: Stage,
	random: Random,
	run: (credentials: CredentialValues) => Promise<unknown>,
	side?: Side,
): Promise<boolean> {
	const plug = await openPlug(set, random, side);
	const isCut = await Promise.race([
		run(plug.credentials).then(() => false),
		plug.pulled.then(() => true),
	]);
	await plug.whenIdle();
	plug.close();
	return isCut;
}

/** Opens a way to both services on which people get their chance before each request. */
export const openAmongPeople = async (
	set: Stage,
	random: Random,
	happen: () => void,
): Promise<Gateway> =>
	await openGateway(set, async (_passing, forward) => {
		if (random.chance(0.15)) happen();
		return await forward();
	});

/** Opens a way to both services on which the reply to every sixth write or so is lost after it was done, now and then a write itself. */
export const openLossy = async (set: Stage, random: Random): Promise<Gateway> =>
	await openGateway(set, async ({ isWrite }, forward) => {
		if (isWrite && random.chance(0.05)) return null;
		const reply = await forward();
		return isWrite && random.chance(0.15) ? null : reply;
	});
