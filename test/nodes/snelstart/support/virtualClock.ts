/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { Clock } from '../../../../nodes/SnelStart/client/limiter';

interface Timer {
	at: number;
	wake(): void;
}

/** Clock that jumps to the next moment at which something happens, so that hours pass in no time. */
export class VirtualClock implements Clock {
	private ms = 0;

	private timers: Timer[] = [];

	/** @param onMoment hears of each moment just before the clock goes there, when all that was to happen has */
	constructor(private readonly onMoment: (next: number) => void = () => undefined) {}

	now = (): number => this.ms;

	sleep = async (ms: number): Promise<void> =>
		await new Promise((wake) => void this.timers.push({ at: this.ms + Math.max(0, ms), wake }));

	/** Goes from moment to moment until nobody waits for one. */
	async run(): Promise<void> {
		for (;;) {
			await new Promise(setImmediate);
			if (this.timers.length === 0) return;
			const at = Math.min(...this.timers.map((timer) => timer.at));
			this.onMoment(at);
			this.ms = at;
			const due = this.timers.filter((timer) => timer.at === at);
			this.timers = this.timers.filter((timer) => timer.at !== at);
			due.forEach(({ wake }) => wake());
		}
	}
}
