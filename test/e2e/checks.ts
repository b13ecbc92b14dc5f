import Table from 'cli-table3';
import pc from 'picocolors';
import { say } from '../../lab/runs/commandLine';

interface Check {
	what: string;
	passed: boolean;
	seen: string;
}

/** Collects what was looked at, what was seen, and whether it was right. */
export class Checks {
	private readonly all: Check[] = [];

	/** Records one check and prints it at once. `seen` is what a person reads to believe it. */
	add(what: string, passed: boolean, seen = ''): void {
		this.all.push({ what, passed, seen });
		say(
			`  ${passed ? pc.green('✓') : pc.red('✗')} ${what}${seen ? pc.dim(` · ${oneLine(seen)}`) : ''}`,
		);
	}

	/** Runs a part of the test; what it throws becomes a failed check, so that the later parts still run. */
	async part(what: string, work: () => Promise<void>): Promise<void> {
		say(pc.bold(`\n${what}`));
		try {
			await work();
		} catch (error) {
			this.add(what, false, error instanceof Error ? error.message : String(error));
		}
	}

	/** The table of all checks and the last line `N passed, N failed`; true when all passed. */
	print(): boolean {
		const table = new Table({
			head: ['', 'check', 'seen'],
			colWidths: [4, 58, 62],
			wordWrap: true,
			style: { head: [], border: [] },
		});
		for (const check of this.all) {
			table.push([check.passed ? 'ok' : 'NO', check.what, check.seen.slice(0, 400)]);
		}
		const failed = this.all.filter((check) => !check.passed).length;
		say(`\n${table.toString()}`);
		say(`${this.all.length - failed} passed, ${failed} failed`);
		return failed === 0 && this.all.length > 0;
	}
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 220);
