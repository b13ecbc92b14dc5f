import type { ErrorCode } from '../errors/errorCode';
import { codes } from '../errors/refusal';
import type { Bankboeking, VerkoopboekingBoekingsRegel } from '../tables';
import type { World } from '../world';
import { decimal, toNumber, type Decimal } from './decimal';

const OWN_JOURNALS = ['DagboekMemoriaal', 'DagboekBalans'];
const LONGEST_TEXT = 250;
const LONGEST_VOUCHER = 25;
const YEARS_BACK = 5;

/** Throws the published codes of everything that is wrong with a bank booking. */
export function refuseBankBooking(row: Bankboeking, world: World): void {
	const wrong = [
		...journalErrors(row, world),
		...dateErrors(row, world),
		...textErrors(row),
		...amountErrors(row, world),
		...lineErrors(row, world),
	];
	if (wrong.length > 0) throw codes([...new Set(wrong)]);
}

/** Lets the open balances of the invoices follow a booking (1), or one that goes away (-1). */
export function settleInvoices(row: Bankboeking, sign: 1 | -1, { state }: World): void {
	for (const line of row.verkoopboekingBoekingsRegels) {
		const invoice = state.verkoopfacturen.find(
			({ verkoopBoeking }) => verkoopBoeking.id === line.boekingId.id,
		);
		if (invoice === undefined) continue;
		const paid = decimal(line.credit) - decimal(line.debet);
		const open = decimal(invoice.openstaandSaldo) - (sign === 1 ? paid : -paid);
		invoice.openstaandSaldo = toNumber(open);
	}
}

/** A date in a period that the administration was closed for. */
export const isClosed = (datum: string, { state }: World): boolean =>
	state.geblokkeerdTot !== null && datum.slice(0, 10) <= state.geblokkeerdTot;

function journalErrors({ dagboek }: Bankboeking, world: World): ErrorCode[] {
	const journal = world.byId('dagboeken', dagboek.id);
	if (journal === undefined || journal.soort !== 'Bank') return ['BOE-0096'];
	return journal.nonactief && world.switches.inactiveReference === 'refused' ? ['ALG-0105'] : [];
}

function dateErrors({ datum }: Bankboeking, world: World): ErrorCode[] {
	if (isClosed(datum, world)) return ['BOE-0042'];
	const year = world.state.companyInfo.huidigBoekjaar;
	return Number(datum.slice(0, 4)) < year - YEARS_BACK ? ['BOE-0033'] : [];
}

function textErrors(row: Bankboeking): ErrorCode[] {
	const lines = [...row.grootboekBoekingsRegels, ...row.verkoopboekingBoekingsRegels];
	const texts = [row.omschrijving, ...lines.map(({ omschrijving }) => omschrijving)];
	return [
		...(row.boekstuk.length > LONGEST_VOUCHER ? (['BOE-0068'] as const) : []),
		...(texts.some((text) => text.length > LONGEST_TEXT) ? (['BOE-0071'] as const) : []),
		...(row.grootboekBoekingsRegels.some(({ omschrijving }) => omschrijving === '')
			? (['BOE-0084'] as const)
			: []),
	];
}

function amountErrors(row: Bankboeking, { switches }: World): ErrorCode[] {
	const { bedragOntvangen, bedragUitgegeven } = row;
	if (bedragOntvangen !== 0 && bedragUitgegeven !== 0) return ['BOE-0027'];
	const isNothing = bedragOntvangen === 0 && bedragUitgegeven === 0;
	if (isNothing && switches.emptyBankBooking === 'refused') return ['BOE-0039'];
	const lines = [
		...row.grootboekBoekingsRegels,
		...row.inkoopboekingBoekingsRegels,
		...row.verkoopboekingBoekingsRegels,
		...row.btwBoekingsregels,
	];
	if (lines.length === 0) return ['BOE-0023'];
	const balance = lines.reduce<Decimal>(
		(sum, { debet, credit }) => sum + decimal(credit) - decimal(debet),
		0n,
	);
	return balance === decimal(bedragOntvangen) - decimal(bedragUitgegeven) ? [] : ['BOE-0039'];
}

function lineErrors(row: Bankboeking, world: World): ErrorCode[] {
	const lines = [...row.grootboekBoekingsRegels, ...row.verkoopboekingBoekingsRegels];
	return [
		...lines.flatMap(({ debet, credit }): ErrorCode[] => {
			if (debet === 0 && credit === 0) return ['BOE-0028'];
			return debet !== 0 && credit !== 0 ? ['BOE-0076'] : [];
		}),
		...row.grootboekBoekingsRegels.flatMap(({ grootboek }): ErrorCode[] => {
			const account = world.byId('grootboeken', grootboek.id);
			if (account === undefined) return ['BOE-0037'];
			if (account.nonactief) return ['BOE-0008'];
			return OWN_JOURNALS.includes(account.grootboekfunctie) ? ['BOE-0075'] : [];
		}),
		...row.verkoopboekingBoekingsRegels.flatMap((line) => invoiceErrors(line, world)),
	];
}

function invoiceErrors(line: VerkoopboekingBoekingsRegel, world: World): ErrorCode[] {
	const invoice = world.state.verkoopfacturen.find(
		({ verkoopBoeking }) => verkoopBoeking.id === line.boekingId.id,
	);
	if (invoice === undefined) return ['BOE-0001'];
	if (world.switches.overpaidInvoice === 'accepted') return [];
	const open = decimal(invoice.openstaandSaldo);
	const paid = decimal(line.credit) - decimal(line.debet);
	const isOver = open >= 0n ? paid > open : paid < open;
	return isOver ? ['BOE-0039'] : [];
}
