import type { Row } from '../../simulators/prestashop/types';
import { euros, type Amount } from './orderMoney';
import type { Rate } from './story';

/** Tables that hand out ids as an auto-increment column does. */
export class ShopTables {
	private readonly highest = new Map<string, number>();

	constructor(private readonly tables: Record<string, Row[]>) {}

	rows(resource: string): Row[] {
		return (this.tables[resource] ??= []);
	}

	/** Starts a table anew, whatever the empty shop came with. */
	replace(resource: string, rows: Row[]): void {
		this.tables[resource] = rows;
		this.highest.delete(resource);
	}

	add(resource: string, row: Omit<Row, 'id'> & { id?: number }): Row {
		const rows = this.rows(resource);
		const top =
			this.highest.get(resource) ?? rows.reduce((highest, { id }) => Math.max(highest, id), 0);
		const added = { ...row, id: row.id ?? top + 1 } as Row;
		this.highest.set(resource, Math.max(top, added.id));
		rows.push(added);
		return added;
	}
}

export const taxGroup: Record<Rate, string> = { 21: '1', 9: '2', 0: '0' };

export const taxId: Record<Rate, string | null> = { 21: '1', 9: '2', 0: null };

/** `name_tax_incl` and `name_tax_excl`. */
export const both = (name: string, { incl, excl }: Amount) => ({
	[`${name}_tax_incl`]: euros(incl),
	[`${name}_tax_excl`]: euros(excl),
});
