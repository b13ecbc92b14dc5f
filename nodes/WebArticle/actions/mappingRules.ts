import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { worded, type Wording } from '../../../domain/words/wording';
import { forRun } from '../../shared/forRun';
import { toldError } from '../../shared/toldError';
import { stillToChoose } from '../../shared/stillToChoose';

/** How a mapping table is read. */
interface MappingTable<Rule> {
	ruleOf(text: (name: string) => string): Rule;
	/** What a rule writes: it may stand in one row only. */
	written(rule: Rule): string;
	wrongIn(rule: Rule): Wording | undefined;
	advice: Wording;
}

/** Reads the rows of 'Fields'. Throws where there is none, where one field has two owners, and for a row that is wrong. */
export function mappingRules<Rule>(
	context: IExecuteFunctions,
	{ ruleOf, written, wrongIn, advice }: MappingTable<Rule>,
): Rule[] {
	const { rows = [] } = forRun(context, 'fields', {}) as { rows?: IDataObject[] };
	const rules = rows.map((row) => ruleOf((name) => String(row[name] ?? '').trim()));
	const names = rules.map(written);
	const twice = names.find((name, place) => names.indexOf(name) !== place);
	const wrong =
		rules.length === 0
			? NOTHING_CHOSEN
			: twice !== undefined
				? twoOwners(twice)
				: rules.map(wrongIn).find((found) => found !== undefined);
	if (wrong === undefined) return rules;
	throw toldError(context.getNode(), wrong, { description: advice });
}

const NOTHING_CHOSEN = stillToChoose('planned', ["'Fields'"]);

const twoOwners = (name: string): Wording =>
	worded(
		`'Fields' names '${name}' twice: a field has one owner and one source`,
		`'Fields' noemt '${name}' twee keer: een veld heeft één eigenaar en één bron`,
	);
