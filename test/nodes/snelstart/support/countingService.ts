import { failureOf } from '../../../../nodes/SnelStart/client/failure';
import type { Answer, SnelStartRequest } from '../../../../nodes/SnelStart/client/request';
import type { VirtualClock } from './virtualClock';

/** How the stand-in for SnelStart behaves. */
export interface Behaviour {
	/** A number from 0 to 1, another each time. */
	draw(): number;
	/** Milliseconds from sending to answer: at least, and at most. */
	latency: [number, number];
	/** Milliseconds that the token still lives; those under way when one ends are sent twice, as n8n does. */
	tokenLeftMs: number;
	/** Share of the requests that is refused for too many, whatever we sent: others use the key too. */
	refused: number;
}

/** Documented: expires_in 3599. */
const TOKEN_MS = 3_599_000;

/** Counts what arrives, as SnelStart does; knows nothing of how the client keeps to it. */
export class CountingService {
	/** Moments at which a request arrived, those of a second sending among them. */
	readonly arrivals: number[] = [];

	/** Requests that were answered with data, by their path. */
	readonly done: string[] = [];

	/** Until when each refusal asked to wait, and when it was told. */
	readonly pauses: Array<{ from: number; until: number }> = [];

	mostAtOnce = 0;

	private atOnce = 0;

	private token: number;

	constructor(
		private readonly clock: VirtualClock,
		private readonly behaviour: Behaviour,
	) {
		this.token = behaviour.tokenLeftMs;
	}

	/** One sending by the node, which is two requests where the token had ended. */
	send = async (request: SnelStartRequest): Promise<Answer> => {
		const token = this.token;
		if (!(await this.travel(token))) {
			if (this.token === token) this.token = this.clock.now() + TOKEN_MS;
			await this.travel(Infinity);
		}
		const { draw, refused } = this.behaviour;
		const { method, path } = request;
		if (draw() < refused) {
			const seconds = 1 + Math.floor(draw() * 60);
			const from = this.clock.now();
			this.pauses.push({ from, until: from + seconds * 1000 });
			return { ok: false, failure: failureOf({ method, path, status: 429, retryAfter: seconds }) };
		}
		this.done.push(path);
		return { ok: true, body: {} };
	};

	/** There and back; it is counted somewhere on the way. Tells whether the token still held when it arrived. */
	private async travel(token: number): Promise<boolean> {
		const { draw, latency } = this.behaviour;
		const took = latency[0] + draw() * (latency[1] - latency[0]);
		const there = took * draw();
		await this.clock.sleep(there);
		const arrived = this.clock.now();
		this.arrivals.push(arrived);
		this.atOnce += 1;
		this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
		await this.clock.sleep(took - there);
		this.atOnce -= 1;
		return arrived < token;
	}
}

/** Most arrivals in any stretch of `ms`, wherever it begins. */
export function mostWithin(arrivals: readonly number[], ms: number): number {
	let [most, from] = [0, 0];
	arrivals.forEach((at, index) => {
		while (arrivals[from] <= at - ms) from += 1;
		most = Math.max(most, index - from + 1);
	});
	return most;
}
