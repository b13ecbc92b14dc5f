import type { AdministrationFact } from '../../../../domain/stream/administrationFacts';
import { counted } from '../../../../domain/words/counted';
import type { WireAddress } from '../../wire/wireAddress';
import { wireCents } from '../../wire/wireNumber';
import type { WireSalesOrder, WireSalesOrderLine } from '../../wire/wireSalesOrder';

/** What sales orders of a period show of what the documentation leaves open. Texts are counted, never shown. */
export function salesOrderFacts(orders: readonly WireSalesOrder[]): AdministrationFact[] {
	const lines = orders.flatMap(({ regels }) => regels ?? []);
	const seen = seenIn(orders, lines);
	return [
		seen('Are negative quantities taken?', (line) => Number(line.aantal) < 0),
		seen('Are negative prices taken?', (line) => Number(line.stuksprijs) < 0),
		seen(
			'Are lines with quantity 0 taken?',
			(line) => Number(line.aantal) === 0 && line.artikel !== null,
		),
		seen('Are prices of four decimals kept?', (line) => decimalsOf(line.stuksprijs) > 2),
		largest(
			'How many lines does a sales order hold?',
			orders,
			({ regels }) => (regels ?? []).length,
		),
		longest(
			'payment reference (betalingskenmerk)',
			orders,
			({ betalingskenmerk }) => betalingskenmerk,
		),
		longest('order reference (orderreferentie)', orders, ({ orderreferentie }) => orderreferentie),
		longest('description (omschrijving)', orders, ({ omschrijving }) => omschrijving),
		longest('memo', orders, ({ memo }) => memo),
		longest('description of a line', lines, ({ omschrijving }) => omschrijving),
		statusFact(orders),
		invoiceFact(orders),
		addressFact(orders),
		...roundingFacts(orders),
	];
}

const UNSEEN = 'unknown';

const seenIn =
	(orders: readonly WireSalesOrder[], lines: readonly WireSalesOrderLine[]) =>
	(question: string, isSuch: (line: WireSalesOrderLine) => boolean): AdministrationFact => {
		const count = lines.filter(isSuch).length;
		return {
			question,
			answer: count > 0 ? 'yes' : UNSEEN,
			evidence: `${counted(count, 'line')} of ${lines.length} in ${counted(orders.length, 'sales order')}`,
		};
	};

const decimalsOf = (value: unknown): number => (String(value ?? '').split('.')[1] ?? '').length;

function largest<T>(
	question: string,
	rows: readonly T[],
	of: (row: T) => number,
): AdministrationFact {
	const most = rows.reduce((found, row) => Math.max(found, of(row)), 0);
	return {
		question,
		answer: rows.length === 0 ? UNSEEN : `at least ${most}`,
		evidence: `the most among ${rows.length}`,
	};
}

const longest = <T>(
	what: string,
	rows: readonly T[],
	of: (row: T) => string | null | undefined,
): AdministrationFact =>
	largest(`How long may the ${what} be?`, rows, (row) => (of(row) ?? '').length);

function statusFact(orders: readonly WireSalesOrder[]): AdministrationFact {
	const counts = new Map<string, number>();
	for (const { procesStatus } of orders)
		counts.set(procesStatus, (counts.get(procesStatus) ?? 0) + 1);
	const words = [...counts].map(([status, count]) => `${status} (${count})`).join(', ');
	return {
		question: 'Which document statuses (procesStatus) are in use?',
		answer: words || UNSEEN,
		evidence: counted(orders.length, 'sales order'),
	};
}

function invoiceFact(orders: readonly WireSalesOrder[]): AdministrationFact {
	const invoiced = orders.filter(({ verkoopfactuur }) => Boolean(verkoopfactuur?.id)).length;
	return {
		question: 'Does a sales order name its invoice (verkoopfactuur)?',
		answer: invoiced > 0 ? 'yes' : UNSEEN,
		evidence: `${invoiced} of ${counted(orders.length, 'sales order')}`,
	};
}

function addressFact(orders: readonly WireSalesOrder[]): AdministrationFact {
	const addresses = orders.flatMap(({ factuuradres, afleveradres }) =>
		[factuuradres, afleveradres].filter((one): one is WireAddress => Boolean(one?.land?.id)),
	);
	const partial = addresses.filter(
		({ straat, postcode, plaats }) => !straat || !postcode || !plaats,
	);
	return {
		question: 'Are incomplete addresses taken?',
		answer: partial.length > 0 ? 'yes' : UNSEEN,
		evidence: `${partial.length} of ${counted(addresses.length, 'address', 'addresses')}`,
	};
}

/** Of orders in one price mode, what their total is the sum of. */
function roundingFacts(orders: readonly WireSalesOrder[]): AdministrationFact[] {
	return (['Inclusief', 'Exclusief'] as const).map((mode) => {
		const told = orders.filter((order) => order.verkooporderBtwIngaveModel === mode);
		const sums = told.flatMap((order) => {
			const total = wireCents(
				mode === 'Inclusief' ? order.totaalInclusiefBtw : order.totaalExclusiefBtw,
			);
			return total === null ? [] : [{ total, ...sumsOf(order) }];
		});
		const telling = sums.filter(({ byLine, whole }) => byLine !== whole);
		const byLine = telling.filter(({ total, byLine: sum }) => total === sum).length;
		const whole = telling.filter(({ total, whole: sum }) => total === sum).length;
		const answer =
			telling.length === 0
				? UNSEEN
				: byLine > whole
					? 'each line is rounded'
					: whole > byLine
						? 'the sum is rounded'
						: 'both are seen';
		return {
			question: `How are totals of prices ${mode === 'Inclusief' ? 'with' : 'without'} VAT rounded?`,
			answer,
			evidence: `${telling.length} of ${counted(told.length, 'sales order')} tell: ${byLine} by line, ${whole} as a whole`,
		};
	});
}

const TEN_THOUSAND = 10_000;

/** Both sums in cents, without discounts on the whole order. */
function sumsOf({ regels, factuurkorting }: WireSalesOrder): { byLine: number; whole: number } {
	const left = (100 - Number(factuurkorting ?? 0)) / 100;
	const amounts = (regels ?? []).map(
		({ aantal, stuksprijs, kortingsPercentage }) =>
			(Math.round(Number(stuksprijs ?? 0) * TEN_THOUSAND) *
				Number(aantal ?? 0) *
				(100 - Number(kortingsPercentage ?? 0)) *
				left) /
			TEN_THOUSAND,
	);
	return {
		byLine: amounts.reduce((sum, amount) => sum + Math.round(amount), 0),
		whole: Math.round(amounts.reduce((sum, amount) => sum + amount, 0)),
	};
}
