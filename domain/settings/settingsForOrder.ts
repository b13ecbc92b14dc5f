import type { IndexedBooks } from '../books/indexedBooks';
import type { PlanSettings, RuleSettings } from './planSettings';
import type { RuledOrder } from './ruleFits';
import { saidByTable } from './saidByTable';

/**
 * The books and settings of one order: those for all, but for what the first row of the table that is for it says. Each
 * setting is looked for by itself, so that one row may set the template and another the payment term.
 */
export function settingsForOrder(
	order: RuledOrder,
	books: IndexedBooks,
	settings: PlanSettings,
): { books: IndexedBooks; settings: PlanSettings } {
	const { rules } = settings;
	const set = <K extends keyof RuleSettings>(name: K) =>
		saidByTable(rules, order, (rule) => rule.set[name], books.countries);
	const template = set('template') ?? settings.template ?? books.template;
	const own = template === books.template ? books : { ...books, template };
	if (rules.length === 0) return { books: own, settings };
	const everybodyOn = set('everybodyOnId');
	return {
		books: own,
		settings: {
			...settings,
			importKeyPrefix: set('importKeyPrefix') ?? settings.importKeyPrefix,
			documentStatus: set('documentStatus') ?? settings.documentStatus,
			costCentreId: set('costCentreId') ?? settings.costCentreId,
			paymentTerm: set('paymentTerm') ?? settings.paymentTerm,
			salesperson: set('salesperson') ?? settings.salesperson,
			foreignBusinessVat: set('foreignBusinessVat') ?? settings.foreignBusinessVat,
			reducedRateAbroad: set('reducedRateAbroad') ?? settings.reducedRateAbroad,
			collectiveCustomerId:
				everybodyOn ?? set('collectiveCustomerId') ?? settings.collectiveCustomerId,
			recognition:
				everybodyOn === null ? settings.recognition : ['collectiveForAll', ...settings.recognition],
		},
	};
}
