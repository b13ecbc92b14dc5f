import type { IExecuteFunctions } from 'n8n-workflow';

import { expressionsIn } from '../../../shared/expressionsIn';
import { refuseTwoValues } from '../../../shared/refuseTwoValues';
import { planProperties } from '../parameters';
import { ParameterReader } from '../parameters/reader';
import { readChoices, type Choices, type ReadPart } from './index';
import { readPrefix } from './sales';

/** What the user chose for one order. */
export interface OrderChoices {
	choices: Choices;
	/** Why an expression cannot be what it gives for this order; the choices are then those of another. */
	refusal: Error | null;
}

/** Fields that the look-ups of a whole run go by, here and in the nodes that read and write stock. */
const OF_RUN = [
	'articleOptions.shopArticleField',
	'articleOptions.snelStartArticleField',
	'customerOptions.webCustomerField',
	'salesOptions.mostNewOrders',
	'salesOptions.administration',
];

/**
 * The choices of each order: with an expression that reads its item each has its own, and orders whose expressions
 * give the same share one object. What holds no such expression is read once for all. Throws where what cannot differ
 * has two values, and where no order has choices that can be carried out. Without orders: what holds for all, and
 * nothing where that depends on the order.
 *
 * @param places positions of the orders among the input items
 */
export function choicesOfEach(
	context: IExecuteFunctions,
	places: readonly number[],
): OrderChoices[] {
	const paths = expressionsIn(context.getNode().parameters)
		.filter(({ goesByItem }) => goesByItem)
		.map(({ path }) => path);
	const ofFirst = rememberedValues(context, places[0] ?? 0);
	if (paths.length === 0) {
		const forAll = { choices: readChoices(ParameterReader.of(context, ofFirst)), refusal: null };
		return places.length === 0 ? [forAll] : places.map(() => forAll);
	}
	refuseTwoValues(context, planProperties, (path) => OF_RUN.some((name) => isWithin(path, name)));
	const readPartsOf = partsReadOnce(context, ofFirst, paths);
	const known = new Map<string, Found>();
	const found = places.map((index) => {
		const own = rememberedValues(context, index);
		const key = valuesAsText(paths, own);
		if (!known.has(key)) known.set(key, readOrWhyNot(readPartsOf(own)));
		return known.get(key)!;
	});
	return withoutErrors(found);
}

type Found = { choices: Choices } | { refusal: Error; prefix: string | null };

/** An order whose own choices are refused is looked up by those of another, under its own key where that can be read. */
function withoutErrors(found: readonly Found[]): OrderChoices[] {
	const usable = found.find((one) => 'choices' in one);
	return found.map((one) => {
		if ('choices' in one) return { choices: one.choices, refusal: null };
		const { refusal, prefix } = one;
		if (usable === undefined) throw refusal;
		const { settings, ...choices } = usable.choices;
		const importKeyPrefix = prefix ?? settings.importKeyPrefix;
		return { choices: { ...choices, settings: { ...settings, importKeyPrefix } }, refusal };
	});
}

/** Values of parameters for one item, each evaluated once. */
function rememberedValues(context: IExecuteFunctions, index: number): (name: string) => unknown {
	const values = new Map<string, unknown>();
	return (name) => {
		if (!values.has(name)) values.set(name, context.getNodeParameter(name, index, null));
		return values.get(name);
	};
}

/** Whether a path is that of a parameter or of a part of it. */
const isWithin = (path: string, name: string): boolean =>
	path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);

function valuesAsText(paths: readonly string[], read: (name: string) => unknown): string {
	try {
		return JSON.stringify(paths.map(read));
	} catch (error) {
		return (error as Error).message;
	}
}

interface Parts {
	read: ParameterReader;
	of: ReadPart;
}

/**
 * Reads choices part by part: one in which no parameter goes by the order is read for the first order, and is that of
 * all.
 *
 * @param paths of the expressions that go by the order
 */
function partsReadOnce(
	context: IExecuteFunctions,
	ofFirst: (name: string) => unknown,
	paths: readonly string[],
): (own: (name: string) => unknown) => Parts {
	const isOwn = (name: string) => paths.some((path) => isWithin(path, name));
	const ofAll = new Map<unknown, unknown>();
	return (own) => {
		let goesByOrder = false;
		const read = ParameterReader.of(context, (name) => {
			if (!isOwn(name)) return ofFirst(name);
			goesByOrder = true;
			return own(name);
		});
		const of = <T>(part: (from: ParameterReader) => T): T => {
			if (ofAll.has(part)) return ofAll.get(part) as T;
			goesByOrder = false;
			const value = part(read);
			if (!goesByOrder) ofAll.set(part, value);
			return value;
		};
		return { read, of };
	};
}

function readOrWhyNot({ read, of }: Parts): Found {
	try {
		return { choices: readChoices(read, of) };
	} catch (error) {
		return { refusal: error as Error, prefix: prefixOrNull(read) };
	}
}

function prefixOrNull(read: ParameterReader): string | null {
	try {
		return readPrefix(read);
	} catch {
		return null;
	}
}
