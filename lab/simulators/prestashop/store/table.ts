import type { Row } from '../types';
import { addTo, indexOn, removeFrom } from './columnIndex';
import type { ColumnIndex } from './columnIndex';

/** Columns that are looked up by value often enough to be worth an index. */
const indexedColumns = new Set([
	'id_order',
	'id_product',
	'id_product_attribute',
	'id_cart',
	'id_customer',
	'order_reference',
	'reference',
]);

/**
 * One resource's rows with lookups by id and by the usual foreign keys.
 * Works on the caller's own array, so the state stays readable and writable as plain data.
 */
export class Table {
	private ids = new Map<number, Row>();

	private sorted: Row[] = [];

	private indexes = new Map<string, ColumnIndex>();

	private maxima = new Map<string, { rows: number; value: number }>();

	private known = -1;

	private reserved = 0;

	constructor(readonly rows: Row[]) {}

	byId(id: number): Row | undefined {
		this.refresh();
		return this.ids.get(id);
	}

	/** All rows by ascending id. */
	byAscendingId(): Row[] {
		this.refresh();
		return this.sorted;
	}

	/** The rows whose column has one of the values, or undefined when the column has no index. */
	lookup(column: string, values: string[]): Row[] | undefined {
		this.refresh();
		if (column === 'id') return values.flatMap((value) => this.ids.get(Number(value)) ?? []);
		if (!indexedColumns.has(column)) return undefined;
		const index = this.indexes.get(column) ?? this.buildIndex(column);
		return values.flatMap((value) => index.get(value.toLowerCase()) ?? []);
	}

	/** The rows whose column has exactly this text; any column, indexed from the first question on. */
	where(column: string, value: string): Row[] {
		this.refresh();
		const index = this.indexes.get(column) ?? this.buildIndex(column);
		const rows = index.get(value.toLowerCase()) ?? [];
		return rows.filter((row) => String(row[column] ?? '') === value);
	}

	/** Highest number in a column, 0 when there is none; as good as free when rows are only added. */
	highest(column: string): number {
		this.refresh();
		const known = this.maxima.get(column) ?? { rows: 0, value: 0 };
		let { value } = known;
		for (const row of this.rows.slice(known.rows))
			value = Math.max(value, Number(row[column] ?? 0));
		this.maxima.set(column, { rows: this.rows.length, value });
		return value;
	}

	/** Gives out the next free id; a row that takes it later appears below rows with higher ids. */
	reserve(): number {
		this.refresh();
		this.reserved = Math.max(this.reserved, this.sorted.at(-1)?.id ?? 0) + 1;
		return this.reserved;
	}

	/** Adds a row, giving it the next free id unless it has one. */
	insert(row: Omit<Row, 'id'> & { id?: number }): Row {
		this.refresh();
		const id = row.id ?? this.reserve();
		const added = Object.assign({ id }, row, { id }) as Row;
		if ((this.sorted.at(-1)?.id ?? 0) < id) {
			this.rows.push(added);
			this.sorted.push(added);
		} else {
			const higher = this.rows.findIndex((other) => other.id > id);
			this.rows.splice(higher < 0 ? this.rows.length : higher, 0, added);
			this.sorted.splice(this.positionAfter(id), 0, added);
			this.maxima.clear();
		}
		this.ids.set(id, added);
		this.known = this.rows.length;
		for (const [column, index] of this.indexes) addTo(index, column, added);
		return added;
	}

	/** Overwrites fields of a stored row and keeps the indexes right. */
	update(row: Row, fields: Record<string, unknown>): void {
		for (const column of Object.keys(fields)) {
			if (row[column] !== fields[column]) this.indexes.delete(column);
			const maximum = this.maxima.get(column);
			if (maximum) maximum.value = Math.max(maximum.value, Number(fields[column] ?? 0));
		}
		Object.assign(row, fields);
	}

	remove(id: number): void {
		const row = this.byId(id);
		if (row === undefined) return;
		const at = this.rows.indexOf(row);
		this.rows.splice(at, 1);
		this.known = this.rows.length;
		this.ids.delete(id);
		this.sorted.splice(this.positionAfter(id) - 1, 1);
		for (const [column, index] of this.indexes) {
			if (!removeFrom(index, column, row)) this.indexes.delete(column);
		}
		for (const maximum of this.maxima.values()) if (at < maximum.rows) maximum.rows -= 1;
	}

	/** Number of rows whose id is not above the given one: where a keyset page starts. */
	positionAfter(id: number): number {
		this.refresh();
		let low = 0;
		let high = this.sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.sorted[middle].id <= id) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	private refresh(): void {
		if (this.known === this.rows.length) return;
		this.known = this.rows.length;
		this.ids = new Map(this.rows.map((row) => [row.id, row]));
		this.sorted = [...this.rows].sort((a, b) => a.id - b.id);
		this.indexes.clear();
		this.maxima.clear();
	}

	private buildIndex(column: string): ColumnIndex {
		const index = indexOn(this.rows, column);
		this.indexes.set(column, index);
		return index;
	}
}
