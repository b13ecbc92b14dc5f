import { odata } from '../errors/refusal';

export type Token =
	| { kind: 'name' | 'symbol'; text: string; at: number }
	| { kind: 'string' | 'guid' | 'datetime' | 'datetimeoffset'; text: string; at: number }
	| { kind: 'number'; value: number; text: string; at: number }
	| { kind: 'end'; text: ''; at: number };

const TYPED = /^(guid|datetimeoffset|datetime|time|binary)'((?:[^']|'')*)'/i;
const STRING = /^'((?:[^']|'')*)'/;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?[mMlLdDfF]?/;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*/u;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DATETIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?)?$/;

/** Cuts an OData V3 expression into tokens; throws the 400 of the OData layer. */
export function tokens(source: string): Token[] {
	const found: Token[] = [];
	let at = 0;
	for (;;) {
		while (source[at] === ' ') at += 1;
		if (at >= source.length) return [...found, { kind: 'end', text: '', at }];
		const [token, length] = tokenAt(source, at);
		found.push(token);
		at += length;
	}
}

function tokenAt(source: string, at: number): [Token, number] {
	const rest = source.slice(at);
	const typed = TYPED.exec(rest);
	if (typed !== null) return [typedToken(typed[1], typed[2], source, at), typed[0].length];
	const text = STRING.exec(rest);
	if (text !== null) {
		return [{ kind: 'string', text: text[1].replace(/''/g, "'"), at }, text[0].length];
	}
	if (rest.startsWith("'")) {
		throw odata(
			`There is an unterminated string literal at position ${source.length} in '${source}'.`,
		);
	}
	const number = NUMBER.exec(rest);
	if (number !== null) return numberToken(number[0], source, at);
	const name = NAME.exec(rest);
	if (name !== null) return [{ kind: 'name', text: name[0], at }, name[0].length];
	if ('(),/:'.includes(rest[0])) return [{ kind: 'symbol', text: rest[0], at }, 1];
	throw syntaxError(source, at);
}

function numberToken(text: string, source: string, at: number): [Token, number] {
	const next = source[at + text.length];
	if (next !== undefined && /[\p{L}\p{N}_-]/u.test(next))
		throw syntaxError(source, at + text.length);
	const value = Number(text.replace(/[mMlLdDfF]$/, ''));
	return [{ kind: 'number', value, text, at }, text.length];
}

function typedToken(type: string, text: string, source: string, at: number): Token {
	const kind = type.toLowerCase();
	if (kind === 'guid' && GUID.test(text)) return { kind, text: text.toLowerCase(), at };
	if (kind === 'datetime' && DATETIME.test(text)) return { kind, text, at };
	if (kind === 'datetimeoffset') return { kind, text, at };
	const edm = kind === 'guid' ? 'Edm.Guid' : 'Edm.DateTime';
	throw odata(`Unrecognized '${edm}' literal '${type}'${text}'' at '${at}' in '${source}'.`);
}

export function syntaxError(source: string, at: number): Error {
	return odata(`Syntax error at position ${at} in '${source}'.`);
}
