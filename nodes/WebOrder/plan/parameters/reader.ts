import type {
	NodeOperationError,
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
} from 'n8n-workflow';

import type { Cents } from '../../../../domain/money/cents';
import { listOfTexts } from '../../../shared/listOfTexts';
import { memberAt } from '../../../shared/memberAt';
import { titleOf, valuesOf } from '../../../shared/titleOf';
import { planProperties } from './index';
import { worded, joined, asItIs, type Wording } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

/**
 * Parameters as the user set them, checked: an expression may give anything. Whatever does not fit throws with the
 * parameter, the value and what would. Names are as in the node's description, with dots into collections.
 */
export class ParameterReader {
	private constructor(
		private readonly context: IExecuteFunctions,
		private readonly read: (name: string) => unknown,
		private readonly within: string,
		private readonly properties: readonly INodeProperties[],
	) {}

	/**
	 * @param read gives the value of a parameter by its name, for the order that it is read for
	 * @param properties of the operation whose parameters they are
	 */
	static of(
		context: IExecuteFunctions,
		read: (name: string) => unknown,
		properties: readonly INodeProperties[] = planProperties,
	): ParameterReader {
		return new ParameterReader(context, read, '', properties);
	}

	text(name: string, fallback: string): string {
		return textOf(this.read(name) ?? fallback);
	}

	/** Values of a list, chosen or typed; none where it is not set. */
	list(name: string): string[] {
		return listOfTexts(this.read(name));
	}

	/** Code, number or name of something chosen from a list or typed; empty when nothing is. */
	chosen(name: string): string {
		return chosenOf(this.read(name));
	}

	/** Whether anything is set; in a collection that is not added nothing is. */
	has(name: string): boolean {
		const value = this.read(name);
		return value !== undefined && value !== null && value !== '';
	}

	/** Whether the user gave an expression in the place of a value. */
	isExpression(name: string): boolean {
		const raw = this.context.getNode().parameters[name];
		return typeof raw === 'string' && raw.startsWith('=');
	}

	/** In which way something was chosen ("list", or how it was typed); '' where an expression gave the bare value. */
	modeOf(name: string): string {
		const value = this.read(name);
		return isRow(value) ? textOf(value.mode) : '';
	}

	flag(name: string, fallback: boolean): boolean {
		return this.oneOf(name, String(fallback), ['true', 'false']) === 'true';
	}

	option<T extends string>(name: string, fallback: T): T {
		return this.oneOf(name, fallback, this.valuesOf(name));
	}

	/** Values of a multiple choice, each of them one that it has. */
	options<T extends string>(name: string): T[] {
		const [values, allowed] = [this.list(name), this.valuesOf(name)];
		const wrong = values.find((value) => !allowed.includes(value));
		if (wrong === undefined) return values as T[];
		throw this.misfit(name, wrong, allowed.map(asItIs));
	}

	oneOf<T extends string>(name: string, fallback: T, allowed: readonly string[]): T {
		const value = textOf(this.read(name) ?? fallback);
		if (allowed.includes(value)) return value as T;
		throw this.misfit(name, value, allowed.map(asItIs));
	}

	/** A whole number from 0 on. */
	whole(name: string, fallback: number, most: number): number {
		const value = textOf(this.read(name) ?? fallback);
		const number = value === '' ? NaN : Number(value);
		if (Number.isInteger(number) && number >= 0 && number <= most) return number;
		throw this.misfit(name, value, [
			worded(`a whole number from 0 to ${most}`, `een geheel getal van 0 tot en met ${most}`),
		]);
	}

	/** An amount that is filled in as euros, in cents. */
	euros(name: string, fallback: Cents, most: Cents): Cents {
		const value = textOf(this.read(name) ?? fallback / 100);
		const cents = Math.round(Number(value) * 100);
		const isWhole = value !== '' && Math.abs(Number(value) * 100 - cents) < 1e-6;
		if (isWhole && cents >= 0 && cents <= most) return cents;
		throw this.misfit(name, value, [
			worded(
				`an amount in euros from 0 to ${most / 100}, as 0.05`,
				`een bedrag in euro's van 0 tot en met ${most / 100}, zoals 0.05`,
			),
		]);
	}

	/** Each row of a fixed collection, by its name and the name of its group: "costArticles.costArticle". */
	rows(path: string): ParameterReader[] {
		const value = this.read(path) ?? [];
		const rows = (Array.isArray(value) ? value : [value]).filter(isRow);
		return rows.map(
			(row) =>
				new ParameterReader(
					this.context,
					(name) => memberAt(row, name),
					this.pathOf(path),
					this.properties,
				),
		);
	}

	/** What the user sees above a parameter. */
	titleOf(name: string): string {
		return titleOf(this.pathOf(name), this.properties);
	}

	/** @param fix what to do about it, in whole sentences */
	refusal(message: Wording, fix: Wording): NodeOperationError {
		return toldError(this.context.getNode(), message, { description: fix });
	}

	/** The whole path of a parameter that this reads. */
	pathOf(name: string): string {
		return this.within === '' ? name : `${this.within}.${name}`;
	}

	private valuesOf(name: string): string[] {
		return valuesOf(this.pathOf(name), this.properties);
	}

	private misfit(name: string, value: string, allowed: readonly Wording[]): NodeOperationError {
		const title = this.titleOf(name);
		const among = joined(allowed, ', ');
		return this.refusal(
			worded(`"${value}" is no value for '${title}'`, `"${value}" is geen waarde voor '${title}'`),
			worded(
				`Set '${title}', or let its expression give one of: ${among.en}.`,
				`Stel '${title}' in, of laat de expressie ervan een hiervan geven: ${among.nl}.`,
			),
		);
	}
}

const isRow = (value: unknown): value is IDataObject => typeof value === 'object' && value !== null;

/** Text of whatever an expression gave; empty for an object, which is never what is meant. */
function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What a resource locator holds; an expression in its place may have given the bare value. */
const chosenOf = (value: unknown): string => textOf(isRow(value) ? value.value : value);
