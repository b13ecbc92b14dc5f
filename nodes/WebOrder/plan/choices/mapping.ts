import type { RuleBy, RuleSettings } from '../../../../domain/settings/planSettings';
import type { ParameterReader } from '../parameters/reader';
import { IMPORT_STATUSES } from './sales';
import { worded } from '../../../../domain/words/wording';

/** A row of the mapping table, by names, codes and numbers; what is left empty is as for all orders. */
export interface MappingChoice {
	by: RuleBy;
	/** Name, code or pattern of what the row is for. */
	is: string;
	/** What holds as it is chosen. */
	settings: RuleSettings;
	template: string;
	costCentre: string;
	collectiveCustomer: string;
	everybodyOn: string;
}

const MOST_DAYS = 100;

/** Rows that say for what they are. Throws for a row below 'Otherwise', and a prefix that is not a shop's. */
export function readMapping(read: ParameterReader): MappingChoice[] {
	const rows = read
		.rows('mapping.row')
		.map(rowOf)
		.filter(({ by, is }) => by === 'otherwise' || is !== '');
	const last = rows.findIndex(({ by }) => by === 'otherwise');
	if (last >= 0 && last < rows.length - 1) throw notLast(read);
	const stray = rows.find(({ by, settings }) => by !== 'shop' && settings.importKeyPrefix);
	if (stray !== undefined) throw prefixOfOther(read, stray);
	return rows;
}

function rowOf(row: ParameterReader): MappingChoice {
	const by = row.option<RuleBy>('when', 'payment');
	return {
		by,
		is: by === 'otherwise' ? '' : row.chosen(by),
		settings: settingsOf(row),
		template: row.chosen('set.salesOrderTemplate'),
		costCentre: row.chosen('set.costCentre'),
		collectiveCustomer: row.chosen('set.collectiveCustomer'),
		everybodyOn: row.chosen('set.everybodyOn'),
	};
}

function settingsOf(row: ParameterReader): RuleSettings {
	const prefix = row.text('set.importKeyPrefix', '');
	return {
		...(prefix === '' ? {} : { importKeyPrefix: prefix }),
		...(row.has('set.documentStatus')
			? { documentStatus: row.oneOf('set.documentStatus', 'Order', IMPORT_STATUSES) }
			: {}),
		...(row.has('set.paymentTerm')
			? { paymentTerm: row.whole('set.paymentTerm', 0, MOST_DAYS) }
			: {}),
		...(row.has('set.foreignBusinessVat')
			? { foreignBusinessVat: row.option('set.foreignBusinessVat', 'unknown') }
			: {}),
		...(row.has('set.salesperson') ? { salesperson: row.text('set.salesperson', '') } : {}),
		...(row.has('set.reducedRateAbroad')
			? { reducedRateAbroad: row.option('set.reducedRateAbroad', 'RRL') }
			: {}),
	};
}

function notLast(read: ParameterReader) {
	return read.refusal(
		worded(
			`'${read.titleOf('mapping')}' has rows below 'Otherwise (Anders)', which would never hold`,
			`'${read.titleOf('mapping')}' heeft rijen onder 'Otherwise (Anders)', die nooit zouden gelden`,
		),
		worded(
			"Drag the row 'Otherwise (Anders)' to the end, or take it out.",
			"Sleep de rij 'Otherwise (Anders)' naar het einde, of haal hem weg.",
		),
	);
}

function prefixOfOther(read: ParameterReader, { is }: MappingChoice) {
	const title = read.titleOf('mapping.row.set.importKeyPrefix');
	return read.refusal(
		worded(
			`'${title}' is set in a row that is for no shop${is === '' ? '' : ` ("${is}")`}`,
			`'${title}' is ingesteld in een rij die niet voor een winkel is${is === '' ? '' : ` ("${is}")`}`,
		),
		worded(
			'Set it in rows for a shop (winkel) only. An order may get another payment method or carrier after its import, and would then be imported once more.',
			'Stel het alleen in rijen voor een winkel in. Een order kan na de import een andere betaalmethode of vervoerder krijgen, en zou dan nog eens worden geïmporteerd.',
		),
	);
}
