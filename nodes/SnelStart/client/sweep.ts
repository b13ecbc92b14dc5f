/** What one reading of a list from its beginning brought. */
export interface Sweep<R> {
	rows: R[];
	size: number;
	/** A page fell short although rows follow it: the service gives fewer rows than asked without saying so. */
	ragged: boolean;
	/** More rows came than were asked for: the list knows no pages. */
	unpaged: boolean;
}

/** 500,000 articles by 25 a page; beyond that something repeats itself. */
export const MAX_PAGES = 20_000;

/** A reading that nothing was wrong with. */
export const whole = <R>(rows: R[], size: number): Sweep<R> => ({
	rows,
	size,
	ragged: false,
	unpaged: false,
});
