import type { SnelStartFailure } from '../../../client/failure';

/** So many records that are unlike each other, refused in the same words: it is not about one of them. */
const ENOUGH = 3;

/**
 * What SnelStart refuses of one kind of record in a run: whether the reason lies with each record or with all of them.
 * Codes of relations and articles (REL, ART), and those of a sales order that name one of its members, are about the
 * record. Anything else, as a text that is too long for this administration, an extra field that has to be filled or
 * no reason at all, may be either: it counts as meant for all when it is all that came of the first ones.
 */
export class Refusals {
	private first: SnelStartFailure | null = null;

	private same = 0;

	private taken = false;

	/** Why every other record would be refused as well, null as long as that is not known. */
	get ofAll(): SnelStartFailure | null {
		return this.same >= ENOUGH ? this.first : null;
	}

	get hasTaken(): boolean {
		return this.taken;
	}

	/** Whether what becomes of the others is known: one was taken, or all are refused. */
	get isDecided(): boolean {
		return this.taken || this.ofAll !== null;
	}

	took(): void {
		this.taken = true;
		this.same = 0;
	}

	note(failure: SnelStartFailure): void {
		if (this.isDecided || failure.who !== 'data' || isAboutOne(failure)) return;
		if (this.first !== null && wordsOf(this.first) !== wordsOf(failure)) this.same = 0;
		if (this.same === 0) this.first = failure;
		this.same += 1;
	}
}

/** VOR-0001 to VOR-0015 name customer, addresses, mandate and reference of an order; higher ones are extra entries. */
const ABOUT_ONE = /^(REL|ART|VOR-00(0\d|1[0-5]))/;

/** REL-0066: the card as a whole is not what SnelStart expects. */
const ABOUT_ANY = 'REL-0066';

const isAboutOne = ({ codes }: SnelStartFailure): boolean =>
	codes.some((code) => code !== ABOUT_ANY && ABOUT_ONE.test(code));

const wordsOf = ({ httpStatus, codes, messages }: SnelStartFailure): string =>
	[httpStatus, ...(codes.length > 0 ? [...codes].sort() : messages)].join(' ');
