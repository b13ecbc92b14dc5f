import { pause } from '../../simulators/shared/pause';
import type { KillSwitch } from './killSwitch';

const LATEST_MS = 15_000;

/** Requests of killed processes that are still on their way. */
export class LateRequests {
	private readonly waiting: Array<{ sender: KillSwitch; arrive: () => void }> = [];

	/** A slow network delivers a request when another process has looked for what it brings and is writing. */
	async whileAnotherIsWriting(sender: KillSwitch): Promise<void> {
		const write = new Promise<void>((arrive) => this.waiting.push({ sender, arrive }));
		await Promise.race([write, pause(LATEST_MS)]);
	}

	/** A process has written: what others sent before arrives now. */
	wrote(writer: KillSwitch): void {
		for (const { sender, arrive } of this.waiting) if (sender !== writer) arrive();
	}
}
