import Table from 'cli-table3';
import pc from 'picocolors';

/** A table for the terminal. */
export function drawn(head: string[], rows: string[][]): string {
	const table = new Table({
		head: head.map((text) => pc.bold(text)),
		style: { head: [], border: pc.isColorSupported ? ['gray'] : [], compact: true },
	});
	table.push(...rows);
	return table.toString();
}
