interface Column {
	head: string;
	/** Characters, in the terminal. */
	width?: number;
	right?: boolean;
}

/** A table of the report on the terminal. */
export interface ReportTable {
	title: string;
	columns: Column[];
	rows: string[][];
}

/** A dash for what is not there. */
export const orNone = (value: string | number | null): string =>
	value === null ? '-' : String(value);
