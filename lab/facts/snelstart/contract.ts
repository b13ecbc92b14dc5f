import modelFacts from './models.json';
import operationFacts from './operations.json';

/** One member of a model of SnelStart's API. */
export interface FactField {
	/** text, whole, decimal, yesNo, date, guid, base64, choice, any, or the name of another model. */
	type: string;
	list?: boolean;
	choices?: string[];
	/** Of `choices`, those that SnelStart gives and does not take. */
	notWritten?: string[];
	/** Characters of a text; the highest of a number. */
	max?: number;
	min?: number;
	/** A new record is refused without it, by its model or by a published error code. */
	required?: boolean;
	/** Only SnelStart changes it, or it is changed at an address of its own. */
	readOnly?: boolean;
}

export type FactModel = Readonly<Record<string, FactField>>;

interface FactBody {
	/** Name of a model, or a plain type. */
	model: string;
	list?: boolean;
}

/** One operation of the API. */
export interface FactOperation {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** With what varies in braces: /artikelen/{id}. */
	path: string;
	/** Rights that a token needs for it. */
	scopes: string[];
	query?: Readonly<
		Record<string, { type: string; min?: number; max?: number; required?: boolean }>
	>;
	/** Knows $filter, $top and $skip. */
	odata?: boolean;
	/** Most rows on a page. */
	pageSize?: number;
	body?: FactBody;
	answer?: FactBody;
}

/** The 96 operations of SnelStart's B2B API v2 as its contract has them. */
export const OPERATIONS = operationFacts as readonly FactOperation[];

const MODELS = modelFacts as Readonly<Record<string, FactModel>>;

/** Whether a type is a model, and no plain value. */
export const isModel = (type: string): boolean => type in MODELS;

/** The members of a model; throws for a name that the contract does not have. */
export function modelOf(name: string): FactModel {
	if (isModel(name)) return MODELS[name];
	throw new Error(`The contract has no model ${name}`);
}

/** The operation with this method and path; undefined where the API has none. */
export const operationAt = (method: string, path: string): FactOperation | undefined =>
	OPERATIONS.find((one) => one.method === method && one.path === path);
