import type { AdministrationCheck } from '../stream/administrationCheck';
import type { Diagnosis, Finding } from '../stream/diagnosis';
import type { ShopCheck } from '../stream/shopCheck';
import { counted } from '../words/counted';
import { worded, type Wording } from '../words/wording';
import { bookSettings } from './bookSettings';
import { booksConnection } from './booksConnection';
import { chosenSettings } from './chosenSettings';
import { codesMatch } from './codesMatch';
import type { DoctorSettings } from './doctorSettings';
import { modulesSeen } from './modulesSeen';
import { packsAndRecipes } from './packsAndRecipes';
import { ratesAndCountries } from './ratesAndCountries';
import { rulesInUse } from './rulesInUse';
import { shopConnection } from './shopConnection';
import { shopHabits } from './shopHabits';

const RANK: Record<Finding['level'], number> = { error: 0, warning: 1, ok: 2 };

/** How shops, administration and settings fit together: the worst first, each with the place to put it right. */
export function diagnose(
	shops: readonly ShopCheck[],
	books: AdministrationCheck,
	settings: DoctorSettings,
	leftOut: readonly string[],
): Diagnosis {
	const all = [
		...shops.flatMap((shop) => [
			...shopConnection(shop),
			...shopHabits(shop, settings),
			...rulesInUse(shop, settings),
			...modulesSeen(shop, settings),
			...ratesAndCountries(shop, books, settings),
			...codesMatch(shop, books, settings),
			...packsAndRecipes(shop, books, settings),
		]),
		...booksConnection(books, settings),
		...bookSettings(books, settings.now),
		...chosenSettings(books, settings),
	];
	const findings = all
		.filter(({ code, level }) => level === 'ok' || !leftOut.includes(code))
		.sort((a, b) => RANK[a.level] - RANK[b.level]);
	const errors = findings.filter(({ level }) => level === 'error').length;
	const warnings = findings.filter(({ level }) => level === 'warning').length;
	return {
		kind: 'diagnosis',
		headline: headlineOf(errors, warnings),
		attention: errors + warnings > 0,
		errors,
		warnings,
		shop: shops.map(({ name, address }) => name || address).join(', '),
		administration: books.name,
		findings,
	};
}

function headlineOf(errors: number, warnings: number): Wording {
	if (errors + warnings === 0) {
		return worded(
			'Shop, administration and settings fit together',
			'Winkel, administratie en instellingen passen bij elkaar',
		);
	}
	return worded(
		`${counted(errors, 'error')} and ${counted(warnings, 'warning')} in the set-up`,
		`${counted(errors, 'fout', 'fouten')} en ${counted(warnings, 'waarschuwing', 'waarschuwingen')} in de inrichting`,
	);
}
