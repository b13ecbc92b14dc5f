import { odata } from '../errors/refusal';
import { ownMember } from '../ownMember';
import type { SnelStartSwitches } from '../switches';
import { compileFilter } from './compile';
import type { EdmType } from './edm';
import { ordered, selected } from './ordered';
import { parseFilter } from './parseFilter';
import { shiftedPage } from './shiftedPage';

/** How one OData list answers. */
export interface ListRules {
	type: EdmType;
	maxTop: number;
	defaultTop: number;
}

const NOT_ALLOWED: Record<string, string> = {
	$expand: 'Expand',
	$inlinecount: 'InlineCount',
	$format: 'Format',
	$skiptoken: 'SkipToken',
	$apply: 'Apply',
	$count: 'Count',
};
const INT32_MAX = 2_147_483_647;

/** The rows a filter leaves; remembered by the caller for the pages after the first. */
export function filterRows<T>(
	rows: T[],
	query: URLSearchParams,
	type: EdmType,
	switches: SnelStartSwitches,
): T[] {
	const filter = query.get('$filter');
	const kept =
		filter === null || filter.trim() === '' || switches.listFilter === 'ignored'
			? rows
			: rows.filter(compileFilter(parseFilter(filter), type, switches.stringCompare !== 'ordinal'));
	const orderby = switches.orderbySelect === 'works' ? query.get('$orderby') : null;
	return orderby === null ? kept : ordered(kept, orderby, type);
}

/** Checks every option but $filter; throws the 400 of the OData layer. */
export function checkOptions(
	query: URLSearchParams,
	rules: ListRules,
	switches: SnelStartSwitches,
): void {
	for (const name of query.keys()) {
		const forbidden = ownMember(NOT_ALLOWED, name);
		if (forbidden !== undefined) throw notAllowed(forbidden);
		const isExtra = name === '$orderby' || name === '$select';
		if (isExtra && switches.orderbySelect === 'refused') {
			throw notAllowed(name === '$orderby' ? 'OrderBy' : 'Select');
		}
	}
	const top = numberOption(query, '$top');
	numberOption(query, '$skip');
	if (top !== null && top > rules.maxTop) {
		throw odata(
			`The query specified in the URI is not valid. The limit of '${rules.maxTop}' for Top query ` +
				`has been exceeded. The value from the incoming request is '${top}'.`,
		);
	}
}

/** The page asked for, with $select applied. */
export function pageOf<T extends object>(
	rows: T[],
	query: URLSearchParams,
	rules: ListRules,
	switches: SnelStartSwitches,
): object[] {
	const skip = numberOption(query, '$skip') ?? 0;
	const top = numberOption(query, '$top') ?? rules.defaultTop;
	const { from, count } = given(skip, top, switches.pageRows);
	const isShifted = switches.pageOrder === 'shuffled';
	const page = isShifted ? shiftedPage(rows, from, count) : rows.slice(from, from + count);
	const select = switches.orderbySelect === 'works' ? query.get('$select') : null;
	return select === null ? page : selected(page, select, rules.type);
}

/** Which rows make up the page: those asked for, unless a switch says that the service minds less. */
function given(
	skip: number,
	top: number,
	pageRows: SnelStartSwitches['pageRows'],
): { from: number; count: number } {
	if (pageRows === 'asked') return { from: skip, count: top };
	if (pageRows === 'repeated') return { from: 0, count: top };
	if (pageRows !== 'shrinking') return { from: skip, count: pageRows };
	const pagesBefore = top === 0 ? 0 : Math.ceil(skip / top);
	return { from: skip, count: Math.max(1, Math.floor(top / 2 ** pagesBefore)) };
}

/** $top or $skip as a number; null when absent. */
export function numberOption(query: URLSearchParams, name: '$top' | '$skip'): number | null {
	const value = query.get(name);
	if (value === null) return null;
	if (!/^\d+$/.test(value.trim()) || Number(value) > INT32_MAX) {
		throw odata(
			`Invalid value '${value}' for ${name} query option found. ` +
				`The ${name} query option requires a non-negative integer value.`,
		);
	}
	return Number(value);
}

function notAllowed(option: string): Error {
	return odata(
		`The query specified in the URI is not valid. Query option '${option}' is not allowed. ` +
			"To allow it, set the 'AllowedQueryOptions' property on EnableQueryAttribute or QueryValidationSettings.",
	);
}
