/** A number in the shop that the run is to blame for. */
export interface Fault {
	run: number;
	sku: string;
	shown: number;
	right: number;
	what: 'written too high' | 'too high after the run' | 'too low after the run';
}

/** One fault in words. */
export const inWords = ({ run, sku, shown, right, what }: Fault): string =>
	`run ${run}, ${sku}: ${what}: the shop shows ${shown}, ${right} can be sold`;
