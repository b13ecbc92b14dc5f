/** What one reading of a list from its beginning brought. */
export interface Sweep<R> {
	rows: R[];
	size: number;
	/** The pages do not fit together: one fell short although rows follow it, or the first one came again. */
	ragged: boolean;
	/** Two pages could not be brought together: so much went meanwhile, or the list has no order. */
	torn?: true;
}

/** 500,000 articles by 25 a page; beyond that something repeats itself. */
export const MAX_PAGES = 20_000;

/** A reading that nothing was wrong with. */
export const whole = <R>(rows: R[], size: number): Sweep<R> => ({
	rows,
	size,
	ragged: false,
});
