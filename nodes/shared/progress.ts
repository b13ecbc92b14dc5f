import type { Logger } from 'n8n-workflow';

/** Says in n8n's log how far a long piece of work is: counts only, nothing of what is counted. */
export class Progress {
	private done = 0;

	/**
	 * @param what what is counted, as in "SnelStart: sales orders"
	 * @param every how many make a line of the log
	 * @param total null when nobody knows it beforehand
	 */
	constructor(
		private readonly logger: Pick<Logger, 'info'>,
		private readonly what: string,
		private readonly every: number,
		private readonly total: number | null = null,
	) {}

	add(count = 1): void {
		const lines = Math.floor(this.done / this.every);
		this.done += count;
		if (Math.floor(this.done / this.every) === lines) return;
		const ofTotal = this.total === null ? '' : ` of ${this.total}`;
		this.logger.info(`${this.what}: ${this.done}${ofTotal}`);
	}
}
