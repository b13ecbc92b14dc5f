import type { ExistingSalesOrder } from './books';
import { grouped } from './grouped';
import { namesReference, wordsIn } from './sameOrder';

type Groups = ReadonlyMap<string, ExistingSalesOrder[]>;

/**
 * The sales orders of a run, found by what they say: in a run over thousands of orders that are in SnelStart nobody
 * looks through all of them for each. Each way is indexed when it is first asked for, and then kept.
 */
export class SalesOrderIndex {
	private byKey: Groups | null = null;

	private byReference: Groups | null = null;

	private byWord: Groups | null = null;

	private places: ReadonlyMap<ExistingSalesOrder, number> | null = null;

	constructor(private readonly rows: readonly ExistingSalesOrder[]) {}

	/** Each of some of them once, in the order they came. */
	inOrder(some: readonly ExistingSalesOrder[]): ExistingSalesOrder[] {
		this.places ??= new Map(this.rows.map((row, place) => [row, place]));
		const placeOf = (row: ExistingSalesOrder) => this.places?.get(row) ?? 0;
		return [...new Set(some)].sort((a, b) => placeOf(a) - placeOf(b));
	}

	/** Those with this payment reference (betalingskenmerk), in the order they came. */
	withKey(importKey: string): readonly ExistingSalesOrder[] {
		this.byKey ??= grouped(this.rows, (row) => [row.importKey]);
		return this.byKey.get(importKey) ?? [];
	}

	/** Those with this order reference (orderreferentie), whatever its case, in the order they came. */
	withReference(reference: string): readonly ExistingSalesOrder[] {
		this.byReference ??= grouped(this.rows, (row) => [row.reference.trim().toLowerCase()]);
		return this.byReference.get(reference.toLowerCase()) ?? [];
	}

	/** Those whose order reference or description (omschrijving) holds the shop's reference as a word, in the order they came. */
	naming(shopReference: string): readonly ExistingSalesOrder[] {
		this.byWord ??= grouped(
			this.rows,
			({ reference, description }) => new Set([...wordsIn(reference), ...wordsIn(description)]),
		);
		if (shopReference.trim() === '') return [];
		const groups = wordsIn(shopReference).map((word) => this.byWord?.get(word) ?? []);
		const fewest = groups.reduce(
			(least, group) => (group.length < least.length ? group : least),
			groups[0] ?? this.rows,
		);
		return fewest.filter((row) => namesReference(row, shopReference));
	}
}
