import { NO_AMOUNT } from '../../money/cents';
import { unitsOfPrice } from '../../money/priceOf';
import { markOf } from '../../stream/seal';
import type { DraftProof, DraftReferences, PlanProof } from '../../stream/planProof';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { Quantity } from '../../stream/quantity';
import type { SalesOrderLine } from '../../stream/salesOrderDraft';
import type { RatedLine } from '../totals/ratedLine';

type Known = Pick<PlannedOrder, 'orderId' | 'importKey'>;

type Drafted = Pick<
	PlannedOrder,
	'customer' | 'articles' | 'salesOrder' | 'totals' | 'vat' | 'differenceCeiling'
>;

/** The proof of a plan, of its order alone where there is nothing to create. */
export function planProofOf({ orderId, importKey }: Known, draft?: DraftProof): PlanProof {
	const known = { orderId, importKey, ...(draft ? { draft } : {}) };
	return { ...known, mark: markOf(known) };
}

/** Whether a proof is still as it was made; an id that became a number on the way is the same id. */
export const isWhole = ({ mark, ...known }: PlanProof): boolean =>
	markOf({ ...known, orderId: String(known.orderId) }) === mark;

/** What the draft of a plan was computed from. */
export function draftProofOf(
	plan: Drafted,
	lines: readonly RatedLine[],
	{ point, costs }: Pick<DraftProof, 'point' | 'costs'>,
): DraftProof {
	const pieces = piecesOf(lines.map(({ line }) => line));
	return {
		references: draftReferences(plan),
		lines: lines.map(({ line: { artikel } }) => ({
			id: artikel.id,
			code: artikel.artikelcode ?? '',
		})),
		rates: Object.fromEntries(
			[...lines.filter(isFree), ...lines.filter((line) => !isFree(line))].map(({ line, rate }) => [
				articleKey(line),
				rate,
			]),
		),
		pieces,
		costs: costs.filter((id) => pieces[id] !== undefined),
		point,
		...(plan.customer?.vatByNumber ? { byNumber: true } : {}),
		total: plan.totals.snelStart ?? plan.totals.shop,
		vat: Object.fromEntries(plan.vat.map(({ rate, snelStart }) => [rate, snelStart])),
		ceiling: plan.differenceCeiling ?? NO_AMOUNT,
	};
}

/** Pieces of one article, by its id or code, that are no longer those of the plan. */
export interface OtherPieces {
	key: string;
	now: Quantity;
	planned: Quantity;
}

/** Articles that came, went or come to other pieces than in the plan, at whatever price. */
export function otherPieces(
	lines: readonly SalesOrderLine[],
	pieces: DraftProof['pieces'],
): OtherPieces[] {
	const now = piecesOf(lines);
	const keys = [...new Set([...Object.keys(pieces), ...Object.keys(now)])];
	return keys
		.map((key) => ({ key, now: now[key] ?? 0, planned: pieces[key] ?? 0 }))
		.filter((one) => one.now !== one.planned || pieces[one.key] === undefined);
}

/** Pieces of each article, whatever lines they are divided over. */
function piecesOf(lines: readonly SalesOrderLine[]): Record<string, Quantity> {
	const pieces = new Map<string, number>();
	for (const line of lines) {
		const key = articleKey(line);
		pieces.set(key, (pieces.get(key) ?? 0) + unitsOf(line.aantal));
	}
	return Object.fromEntries([...pieces].map(([key, units]) => [key, units / UNITS]));
}

/** SnelStart keeps four decimals of a quantity. */
const UNITS = 10_000;

const unitsOf = (quantity: Quantity): number => Math.round(quantity * UNITS);

/** A component that stands under its main article for nothing has that one's rate, which says nothing of its own. */
const isFree = ({ line }: RatedLine): boolean => unitsOfPrice(line.stuksprijs) === 0;

/** What a line names its article by: its id, or the code of one that is created first. */
export const articleKey = ({ artikel }: SalesOrderLine): string =>
	artikel.id || `code ${artikel.artikelcode ?? ''}`;

/** The records that a plan refers to, by the part they play in it. */
export const draftReferences = ({
	customer,
	articles,
	salesOrder,
}: Pick<Drafted, 'customer' | 'articles' | 'salesOrder'>): DraftReferences => ({
	customer: customer?.id ?? '',
	customerKey: customer?.key ?? '',
	template: salesOrder?.verkoopordersjabloon.id ?? '',
	costCentre: salesOrder?.kostenplaats?.id ?? '',
	invoiceCountry: salesOrder?.factuuradres?.land.id ?? '',
	deliveryCountry: salesOrder?.afleveradres?.land.id ?? '',
	groups: articles
		.map(({ artikelcode, artikelOmzetgroep }) => `${artikelcode} ${artikelOmzetgroep?.id}`)
		.sort()
		.join(', '),
});
