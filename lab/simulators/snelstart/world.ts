import { naiveDateTime } from './json/naiveDateTime';
import { StockEngine } from './rules/stockEngine';
import type { SnelStartSwitches } from './switches';
import type { ContractRow, SnelStartState } from './tables';

/** Names of the tables whose rows have an id. */
export type IdTable =
	| 'artikelen'
	| 'artikelomzetgroepen'
	| 'relaties'
	| 'verkooporders'
	| 'verkoopordersjablonen'
	| 'verkoopfacturen'
	| 'verkoopboekingen'
	| 'dagboeken'
	| 'grootboeken'
	| 'bankboekingen'
	| 'landen'
	| 'kostenplaatsen';

type RowOf<T extends IdTable> = SnelStartState[T][number];

/** What every resource works with: tables, switches, clock, GUIDs and the stock engine. */
export class World {
	readonly stock: StockEngine;
	/** Moves with every write, so that remembered results can be told to be old. */
	version = 0;
	/** When a sales order or relation was created, for stale lists; seed rows are absent. */
	readonly createdAt = new WeakMap<object, number>();
	private readonly indexes = new Map<IdTable, { seen: number; at: Map<string, number> }>();

	constructor(
		readonly state: SnelStartState,
		readonly switches: SnelStartSwitches,
		readonly clock: () => Date,
		private readonly nextGuid: () => string,
	) {
		this.stock = new StockEngine(state, switches, (id) => this.byId('artikelen', id));
	}

	/** Now, as the API writes it. */
	now(): string {
		return naiveDateTime(this.clock(), this.switches.timeZone);
	}

	touch(): void {
		this.version += 1;
	}

	/** A GUID that the table does not know yet; left out for rows that have no table of their own. */
	newGuid(table?: IdTable): string {
		for (;;) {
			const id = this.nextGuid();
			if (table === undefined || this.byId(table, id) === undefined) return id;
		}
	}

	/** The rows that have no table of their own, by the path of their list. */
	others(path: string): ContractRow[] {
		return (this.state.overige[path] ??= []);
	}

	/** The row with this id (any letter case), also when tests pushed or removed rows directly. */
	byId<T extends IdTable>(table: T, id: string | null | undefined): RowOf<T> | undefined {
		if (id === null || id === undefined) return undefined;
		const key = id.toLowerCase();
		const rows = this.state[table] as Array<RowOf<T>>;
		const position = this.positionOf(table, rows, key);
		return position === undefined ? undefined : rows[position];
	}

	private positionOf(table: IdTable, rows: Row[], key: string): number | undefined {
		const index = this.indexes.get(table) ?? { seen: 0, at: new Map<string, number>() };
		this.indexes.set(table, index);
		const position = index.at.get(key);
		const isRight = position !== undefined && keyAt(rows, position) === key;
		if (isRight) return position;
		const lastSeen = keyAt(rows, index.seen - 1);
		const moved = index.seen > 0 && index.at.get(lastSeen ?? '') !== index.seen - 1;
		if (position !== undefined || moved) Object.assign(index, { seen: 0, at: new Map() });
		for (; index.seen < rows.length; index.seen += 1) {
			index.at.set(keyAt(rows, index.seen) ?? '', index.seen);
		}
		return index.at.get(key);
	}
}

interface Row {
	id: string;
}

function keyAt(rows: Row[], position: number): string | undefined {
	return rows[position]?.id.toLowerCase();
}
