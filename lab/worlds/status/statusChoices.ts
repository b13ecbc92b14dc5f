import type { Random } from '../random';

/** A row of the owner's table: which state follows which document, as the owner means it. */
export interface ChosenState {
	document: string;
	stateId: number;
	mail: boolean;
}

/** What the owner chose to have told. */
export interface StatusChoices {
	rows: ChosenState[];
	movesFrom: number[];
	message: 'never' | 'whenInvoiced' | 'always';
	/** Whether tracking numbers are told, and mailed. */
	tracking: boolean;
	mailTracking: boolean;
}

/** Ids of states of the standard shop. */
export const PAID = 2;
export const CANCELLED = 6;
export const REFUNDED = 7;
export const PAYMENT_ERROR = 8;

/** States of this shop's own: two that follow a document, and two that staff use by hand; the last goes after a while. */
export const OWN_STATES = [
	{ id: 31, name: 'Wordt ingepakt', mails: true },
	{ id: 32, name: 'Klaar om af te halen', mails: true },
	{ id: 33, name: 'In overleg met de klant', mails: false },
	{ id: 34, name: 'Actie van vorig jaar', mails: false },
] as const;

/** What people do with an order by hand that no row of the owner's is about. */
export const BY_HAND: readonly number[] = [33, 34];

/** Documents by how far they are, with the states that owners give them: one of them, or the same as for the next. */
const STATES: ReadonlyArray<[document: string, stateIds: readonly number[]]> = [
	['Bevestiging', [3]],
	['Werkbon', [31]],
	['Pakbon', [4]],
	['Afhaalbon', [32]],
	['Factuur', [5, 4]],
];

/** Draws what an owner chose; always at least one row. */
export function drawChoices(random: Random): StatusChoices {
	const rows = STATES.filter(() => random.chance(0.65)).map(([document, stateIds]) => ({
		document,
		stateId: random.pick(stateIds),
		mail: random.chance(0.3),
	}));
	const [, , [document, [stateId]]] = STATES;
	return {
		rows: rows.length > 0 ? random.sample(rows, rows.length) : [{ document, stateId, mail: true }],
		movesFrom: random.chance(0.3) ? [PAID, 33] : [PAID],
		message: random.pick(['never', 'whenInvoiced', 'whenInvoiced', 'always'] as const),
		tracking: random.chance(0.75),
		mailTracking: random.chance(0.3),
	};
}
