/** More rounds than anybody asks for: no two seeds share one. */
const ROUNDS_APART = 10_000;
const SEEDS_APART = 1_000_000;

/** Seeded source of chance (mulberry32): the same seed tells the same story on every machine. */
export class Random {
	private state: number;

	constructor(seed: number) {
		this.state = seed >>> 0;
	}

	/** Draws anew from here, so that how often was drawn before, by requests that came, changes nothing of what comes. */
	beginRound(seed: number, round: number): void {
		this.state = (seed * ROUNDS_APART + round) >>> 0;
	}

	/** A source of its own, so that how often it is drawn from changes nothing of what comes of this one. */
	apart(): Random {
		return new Random(this.int(0, SEEDS_APART));
	}

	/** 0 <= result < 1 */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let t = this.state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	/** Whole number, both bounds included. */
	int(min: number, max: number): number {
		return min + Math.floor(this.next() * (max - min + 1));
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<T>(list: readonly T[]): T {
		if (list.length === 0) throw new Error('Nothing to pick from');
		return list[this.int(0, list.length - 1)];
	}

	/** `count` different members, in a chance order; all of them when there are fewer. */
	sample<T>(list: readonly T[], count: number): T[] {
		const rest = [...list];
		const taken: T[] = [];
		while (taken.length < count && rest.length > 0) {
			taken.push(...rest.splice(this.int(0, rest.length - 1), 1));
		}
		return taken;
	}

	letters(length: number): string {
		return Array.from({ length }, () => String.fromCharCode(65 + this.int(0, 25))).join('');
	}

	digits(length: number): string {
		return Array.from({ length }, () => String(this.int(0, 9))).join('');
	}

	guid(): string {
		const hex = Array.from({ length: 32 }, () => this.int(0, 15).toString(16)).join('');
		const part = (from: number, to: number) => hex.slice(from, to);
		return `${part(0, 8)}-${part(8, 12)}-4${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`;
	}
}
