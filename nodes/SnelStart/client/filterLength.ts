/** Characters of an encoded filter that are asked for to begin with. */
const MOST = 3800;

/** Filters of about the length of one that was taken need no trial. */
const ABOUT = 1.25;

/** How long a filter SnelStart, or what stands before it, takes: learned once, by the first one that is refused for it. */
export class FilterLength {
	private limit = MOST;

	private taken = 0;

	/** Characters that a filter may have. */
	get most(): number {
		return this.limit;
	}

	/** Whether so long a filter is known to be taken. */
	isProven(length: number): boolean {
		return length <= this.taken * ABOUT;
	}

	took(length: number): void {
		this.taken = Math.max(this.taken, length);
	}

	/** A filter of this length was refused where a short one was taken. */
	refused(length: number): void {
		this.limit = Math.min(this.limit, Math.floor(length / 2));
	}
}
