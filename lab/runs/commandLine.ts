/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { parseArgs } from 'node:util';
import pc from 'picocolors';

/** One line on the terminal. */
export const say = (text: string): void => {
	process.stdout.write(`${text}\n`);
};

/** What a command found: as one JSON object on the last line, or a line for each figure. */
export function sayFigures(figures: object, json: boolean): void {
	if (json) say(JSON.stringify(figures));
	else
		for (const [name, value] of Object.entries(figures)) say(`  ${name}: ${JSON.stringify(value)}`);
}

/**
 * Does the work of a command. Exit code 1 when it answers false or fails, with its message on stderr.
 *
 * @param leave ends the process then, also when something still listens
 */
export function main(work: () => Promise<boolean>, { leave = false } = {}): void {
	const end = (isRight: boolean) => {
		process.exitCode = isRight ? 0 : 1;
		if (leave) process.exit();
	};
	work().then(end, (error: unknown) => {
		process.stderr.write(`${pc.red(error instanceof Error ? error.message : String(error))}\n`);
		end(false);
	});
}

/** One option of a command: whether it takes a value, and how its text is read. */
export interface Option<T> {
	isFlag: boolean;
	/** Reads the texts it was given, none when it is left out; throws an Error that says what is wrong. */
	read(name: string, given: readonly string[]): T;
}

/** On or off; off unless it is given. */
export const flag: Option<boolean> = { isFlag: true, read: (_, given) => given.length > 0 };

export const text = (preset: string): Option<string> => ({
	isFlag: false,
	read: (_, given) => given.at(-1) ?? preset,
});

/** A text that may be given more than once. */
export const texts: Option<readonly string[]> = { isFlag: false, read: (_, given) => given };

/** The last number given; NaN when it is none. */
function numberIn(given: readonly string[]): number {
	const last = given.at(-1)?.trim() ?? '';
	return last === '' ? NaN : Number(last);
}

export const wholeNumber = (preset: number, least = 0): Option<number> => ({
	isFlag: false,
	read: (name, given) => {
		const value = given.length === 0 ? preset : numberIn(given);
		if (Number.isInteger(value) && value >= least) return value;
		throw new Error(`--${name} takes a whole number of at least ${least}, not "${given.at(-1)}"`);
	},
});

/** Part of a whole, from 0 up to `most`. */
export const share = (preset: number, most: number): Option<number> => ({
	isFlag: false,
	read: (name, given) => {
		const value = given.length === 0 ? preset : numberIn(given);
		if (value >= 0 && value <= most) return value;
		throw new Error(`--${name} takes a number from 0 to ${most}, not "${given.at(-1)}"`);
	},
});

/** One of some words; undefined when it is left out. */
export const oneOf = <T extends string>(words: readonly T[]): Option<T | undefined> => ({
	isFlag: false,
	read: (name, given) => {
		const found = words.find((word) => word === given.at(-1));
		if (given.length === 0 || found !== undefined) return found;
		throw new Error(`--${name} takes ${words.join(', ')}, not "${given.at(-1)}"`);
	},
});

/** What a person asked for, by the names of the options. */
export type OptionsOf<S> = { [K in keyof S]: S[K] extends Option<infer T> ? T : never };

/** Reads the words behind a command; throws an Error that says what is wrong with them. */
export function readOptions<S extends Record<string, Option<unknown>>>(
	options: S,
	args: string[],
): OptionsOf<S> {
	const { values } = parseArgs({
		args,
		options: Object.fromEntries(
			Object.entries(options).map(([name, { isFlag }]) => [
				name,
				{ type: isFlag ? ('boolean' as const) : ('string' as const), multiple: true as const },
			]),
		),
	});
	const read = Object.entries(options).map(([name, option]) => {
		const given = (values[name] ?? []) as Array<string | boolean>;
		return [name, option.read(name, given.map(String))];
	});
	return Object.fromEntries(read) as OptionsOf<S>;
}

/** A command with its options: `--help` prints the usage, anything else starts it. */
export function command<S extends Record<string, Option<unknown>>>(
	usage: string,
	options: S,
	start: (options: OptionsOf<S>) => Promise<boolean>,
): void {
	main(async () => {
		const { help, ...asked } = readOptions({ ...options, help: flag }, process.argv.slice(2));
		if (!help) return await start(asked as unknown as OptionsOf<S>);
		say(usage);
		return true;
	});
}
