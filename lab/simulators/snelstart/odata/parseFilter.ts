import type { Comparison, Node } from './node';
import { syntaxError, tokens, type Token } from './tokens';

const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];

/**
 * Parses an OData V3 $filter: or < and < not < comparison < operand. The library odata-parser
 * 1.4.1 was tried first; it knows neither guid literals with dashes nor any() nor not.
 * Throws the 400 of the OData layer.
 */
export function parseFilter(source: string): Node {
	return new Parser(source).whole();
}

class Parser {
	private readonly tokens: Token[];
	private position = 0;

	constructor(private readonly source: string) {
		this.tokens = tokens(source);
	}

	whole(): Node {
		const node = this.or();
		if (this.next.kind !== 'end') throw this.unexpected();
		return node;
	}

	private or(): Node {
		let left = this.and();
		while (this.acceptName('or')) left = { kind: 'or', left, right: this.and() };
		return left;
	}

	private and(): Node {
		let left = this.not();
		while (this.acceptName('and')) left = { kind: 'and', left, right: this.not() };
		return left;
	}

	private not(): Node {
		return this.acceptName('not') ? { kind: 'not', of: this.not() } : this.comparison();
	}

	private comparison(): Node {
		const left = this.operand();
		const { next } = this;
		if (next.kind !== 'name' || !COMPARISONS.includes(next.text)) return left;
		this.position += 1;
		return {
			kind: 'compare',
			operator: next.text as Comparison,
			left,
			right: this.operand(),
		};
	}

	private operand(): Node {
		const token = this.next;
		if (this.acceptSymbol('(')) {
			const inner = this.or();
			this.expectSymbol(')');
			return inner;
		}
		this.position += 1;
		switch (token.kind) {
			case 'string':
				return { kind: 'literal', type: 'String', value: token.text };
			case 'guid':
				return { kind: 'literal', type: 'Guid', value: token.text };
			case 'datetime':
				return { kind: 'literal', type: 'DateTime', value: token.text };
			case 'datetimeoffset':
				return { kind: 'literal', type: 'DateTimeOffset', value: token.text };
			case 'number':
				return { kind: 'literal', type: 'Number', value: token.value };
			case 'name':
				return this.afterName(token.text);
			default:
				this.position -= 1;
				throw this.unexpected();
		}
	}

	private afterName(name: string): Node {
		if (name === 'null') return { kind: 'literal', type: 'Null', value: null };
		if (name === 'true' || name === 'false') {
			return { kind: 'literal', type: 'Boolean', value: name === 'true' };
		}
		if (this.acceptSymbol('(')) return { kind: 'call', name, arguments: this.callArguments() };
		const names = [name];
		while (this.acceptSymbol('/')) {
			const member = this.expectName();
			const isLambda = (member === 'any' || member === 'all') && this.acceptSymbol('(');
			if (isLambda) return this.lambda(member, names);
			names.push(member);
		}
		return { kind: 'path', names };
	}

	private callArguments(): Node[] {
		const found: Node[] = [];
		if (this.acceptSymbol(')')) return found;
		do found.push(this.or());
		while (this.acceptSymbol(','));
		this.expectSymbol(')');
		return found;
	}

	private lambda(quantifier: 'any' | 'all', names: string[]): Node {
		if (this.acceptSymbol(')'))
			return { kind: 'lambda', quantifier, names, variable: '', body: null };
		const variable = this.expectName();
		this.expectSymbol(':');
		const body = this.or();
		this.expectSymbol(')');
		return { kind: 'lambda', quantifier, names, variable, body };
	}

	private get next(): Token {
		return this.tokens[this.position];
	}

	private acceptName(text: string): boolean {
		return this.accept('name', text);
	}

	private acceptSymbol(text: string): boolean {
		return this.accept('symbol', text);
	}

	private accept(kind: 'name' | 'symbol', text: string): boolean {
		const { next } = this;
		if (next.kind !== kind || next.text !== text) return false;
		this.position += 1;
		return true;
	}

	private expectSymbol(text: string): void {
		if (!this.acceptSymbol(text)) throw this.unexpected();
	}

	private expectName(): string {
		const { next } = this;
		if (next.kind !== 'name') throw this.unexpected();
		this.position += 1;
		return next.text;
	}

	private unexpected(): Error {
		return syntaxError(this.source, this.next.at);
	}
}
