import { microsOf } from '../../money/cents';
import { flag } from '../../stream/readable';
import type { Problem } from '../../words/problem';
import { hasMembers } from '../../words/hasMembers';

/** More of one thing than this is a mistake. */
const MOST_PIECES = 1_000_000;

/**
 * Reads members of a value of unknown shape. What is missing or of the wrong kind becomes a problem with its path
 * ("lines[0].quantity") and a harmless value, so that the rest can still be read.
 */
export class MemberReader {
	private constructor(
		private readonly members: Record<string, unknown>,
		private readonly path: string,
		readonly problems: Problem[],
	) {}

	static of(value: unknown, path: string, problems: Problem[]): MemberReader {
		const reader = new MemberReader(hasMembers(value) ? value : {}, path, problems);
		if (!hasMembers(value)) problems.push(unreadable(path || 'web order', value));
		return reader;
	}

	/** A text that may be missing; numbers are taken as text. */
	text(name: string): string {
		const text = this.written(name);
		if (text === null) this.refuse(name);
		return text ?? '';
	}

	/** A text without which the order cannot be imported. */
	requiredText(name: string): string {
		const value = this.written(name) ?? '';
		if (value.trim() === '') this.refuse(name);
		return value;
	}

	/** A decimal amount; "0" when it cannot be read. */
	decimal(name: string): string {
		const value = this.written(name) ?? '';
		if (microsOf(value) !== null) return value;
		this.refuse(name);
		return '0';
	}

	/** A whole number of at least one; 0 when it cannot be read. */
	count(name: string): number {
		const value = Number(this.written(name) || Number.NaN);
		if (Number.isInteger(value) && value >= 1 && value <= MOST_PIECES) return value;
		this.refuse(name);
		return 0;
	}

	/** A whole number that may be missing, which is none; 0 when it cannot be read. */
	countOrNone(name: string): number {
		const value = Number(this.written(name) ?? Number.NaN);
		if (Number.isInteger(value) && value >= 0 && value <= MOST_PIECES) return value;
		this.refuse(name);
		return 0;
	}

	choice<T extends string>(name: string, choices: readonly T[]): T | null {
		const found = choices.find((choice) => choice === this.members[name]);
		if (found === undefined) this.refuse(name);
		return found ?? null;
	}

	/** False when the member is missing. */
	flag(name: string): boolean {
		return this.flagOr(name, false);
	}

	/** True unless the member says no: the careful reading when the member is missing. */
	flagUnlessFalse(name: string): boolean {
		return this.flagOr(name, true);
	}

	object(name: string): MemberReader {
		return MemberReader.of(this.members[name], this.pathOf(name), this.problems);
	}

	/** Null when the member is missing or empty. */
	optionalObject(name: string): MemberReader | null {
		return isMissing(this.members[name]) ? null : this.object(name);
	}

	/** The members of a list, none when it is missing. */
	list(name: string): MemberReader[] {
		return this.values(name).map((value, index) =>
			MemberReader.of(value, `${this.pathOf(name)}[${index}]`, this.problems),
		);
	}

	/** The texts of a list, none when it is missing; numbers are taken as text. */
	texts(name: string): string[] {
		const texts = this.values(name).map(textOf);
		if (texts.includes(null)) this.refuse(name);
		return texts.filter((text) => text !== null);
	}

	/** Undefined where the member is left out. */
	optionalTexts(name: string): string[] | undefined {
		return this.members[name] === undefined ? undefined : this.texts(name);
	}

	private values(name: string): unknown[] {
		const value = this.members[name];
		if (Array.isArray(value)) return value;
		if (!isMissing(value)) this.refuse(name);
		return [];
	}

	private flagOr(name: string, missing: boolean): boolean {
		const value = this.members[name];
		if (isMissing(value)) return missing;
		const read = flag.safeParse(value);
		if (!read.success) this.refuse(name);
		return read.success ? read.data : missing;
	}

	/** Null for what is no text. */
	private written(name: string): string | null {
		return textOf(this.members[name] ?? '');
	}

	private refuse(name: string): void {
		this.problems.push(unreadable(this.pathOf(name), this.members[name]));
	}

	private pathOf(name: string): string {
		return this.path ? `${this.path}.${name}` : name;
	}
}

const isMissing = (value: unknown): boolean =>
	value === undefined || value === null || value === '';

function textOf(value: unknown): string | null {
	if (typeof value === 'string') return value;
	return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

function unreadable(path: string, value: unknown): Problem {
	const missing = isMissing(value);
	return {
		code: 'incomplete-order',
		message: missing ? `${path} is missing` : `${path} cannot be read: ${shown(value)}`,
		messageNl: missing ? `${path} ontbreekt` : `${path} is niet te lezen: ${shown(value)}`,
		fix: "Look at the order in PrestaShop, and at any node between 'Get Web Orders' and 'Plan' that changes it.",
		fixNl:
			"Bekijk de order in PrestaShop, en elk knooppunt tussen 'Get Web Orders' en 'Plan' dat hem wijzigt.",
		field: path,
		...(missing ? {} : { value: shown(value) }),
	};
}

function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'an object';
	const text = String(value);
	return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
