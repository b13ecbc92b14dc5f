/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { Session, type Profiler } from 'node:inspector/promises';

/** What reads items at the door of a node, and what seals those that leave one. */
const DOORS: ReadonlyArray<[name: string, file: RegExp]> = [
	['arrivedAt', /shared.arrived\.[jt]s$/],
	['sealed', /stream.seal\.[jt]s$/],
	['sealedAfter', /stream.seal\.[jt]s$/],
];

const SAMPLE_EVERY_US = 500;

/** Does the work under V8's profiler and tells how many seconds of it were spent in doors and seals. */
export async function timeAtDoors<T>(
	work: () => Promise<T>,
): Promise<{ result: T; seconds: number }> {
	const session = new Session();
	session.connect();
	try {
		await session.post('Profiler.enable');
		await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
		await session.post('Profiler.start');
		const result = await work();
		const { profile } = await session.post('Profiler.stop');
		return { result, seconds: secondsIn(profile) };
	} finally {
		session.disconnect();
	}
}

const isDoor = ({ callFrame: { functionName, url } }: Profiler.ProfileNode): boolean =>
	DOORS.some(([name, file]) => functionName === name && file.test(url));

/** Time of the outermost calls of doors with everything they call. */
function secondsIn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): number {
	const own = new Map<number, number>();
	samples.forEach((id, place) => own.set(id, (own.get(id) ?? 0) + timeDeltas[place]));
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const whole = ({ id, children = [] }: Profiler.ProfileNode): number =>
		children.reduce((sum, child) => sum + whole(byId.get(child)!), own.get(id) ?? 0);
	const atDoors = (node: Profiler.ProfileNode): number =>
		isDoor(node)
			? whole(node)
			: (node.children ?? []).reduce((sum, child) => sum + atDoors(byId.get(child)!), 0);
	return atDoors(nodes[0]) / 1e6;
}
