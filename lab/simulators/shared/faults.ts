import type { Fault } from './fault';
import { decoded } from './withoutParameters';

/** The faults that wait for a request to meet; the oldest matching fault is used first. */
export class Faults {
	private waiting: Array<Fault & { left: number; skip: number }> = [];

	/** Adds a fault; throws a plain Error when it is not a fault. */
	add(fault: Fault): void {
		if (typeof fault?.kind !== 'string') throw new Error('A fault needs a "kind".');
		this.waiting.push({ ...fault, left: fault.times ?? 1, skip: fault.after ?? 0 });
	}

	clear(): void {
		this.waiting = [];
	}

	/** Takes the fault that this request meets, if any, and counts it down. */
	take(method: string, url: string): Fault | undefined {
		const [path, query = ''] = url.split('?');
		for (const fault of this.waiting) {
			if (fault.left === 0 || !matches(fault, method, path, query)) continue;
			if (fault.skip > 0) {
				fault.skip -= 1;
				continue;
			}
			fault.left -= 1;
			this.waiting = this.waiting.filter((other) => other.left !== 0);
			return fault;
		}
		return undefined;
	}
}

function matches(fault: Fault, method: string, path: string, query: string): boolean {
	const { match = {} } = fault;
	if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
	if (match.path !== undefined && !new RegExp(match.path, 'i').test(path)) return false;
	return match.query === undefined || new RegExp(match.query, 'i').test(decoded(query));
}
