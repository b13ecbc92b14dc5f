import { defaultSwitches } from '../types';
import type {
	PrestaShopState,
	PrestaShopSwitches,
	PrestaShopVersion,
	Row,
	ShopMail,
} from '../types';
import { Table } from './table';

/** What a test may do between PrestaShop reading a row (given as stored) and writing it. */
export type JustBeforeWrite = (resource: string, row: Row) => void;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A clock face per time zone; making one takes longer than reading it a hundred times. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
	const format = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
	const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', format);
	clocks.set(timeZone, clock);
	return clock;
}

/** The running shop: its tables, version, clock and switches. */
export class Shop {
	switches: PrestaShopSwitches;

	onJustBeforeWrite: JustBeforeWrite | null = null;

	/** What it mailed to customers, oldest first. */
	readonly mails: ShopMail[] = [];

	private readonly opened = new Map<string, Table>();

	private clock = { second: -1, timeZone: '', text: '' };

	constructor(
		readonly state: PrestaShopState,
		readonly version: PrestaShopVersion,
		switches: Partial<PrestaShopSwitches> = {},
	) {
		this.switches = { ...defaultSwitches, ...switches };
	}

	table(resource: string): Table {
		const rows = (this.state.tables[resource] ??= []);
		const opened = this.opened.get(resource);
		if (opened?.rows === rows) return opened;
		const table = new Table(rows);
		this.opened.set(resource, table);
		return table;
	}

	rows(resource: string): Row[] {
		return this.state.tables[resource] ?? [];
	}

	/** Value of a shop setting such as PS_TIMEZONE, or undefined when it does not exist. */
	setting(name: string): string | undefined {
		const [row] = this.table('configurations').where('name', name);
		return row === undefined ? undefined : String(row.value ?? '');
	}

	now(): Date {
		return this.switches.now === null ? new Date() : new Date(this.switches.now);
	}

	/** Does some work as if it were that moment. */
	at(moment: Date, work: () => void): void {
		const { now } = this.switches;
		this.switches.now = moment.toISOString();
		work();
		this.switches.now = now;
	}

	/** The wall clock of the shop in PS_TIMEZONE as PrestaShop stores it: `2026-11-23 12:15:40`. */
	localTime(): string {
		const timeZone = this.setting('PS_TIMEZONE') ?? 'Europe/Amsterdam';
		const second = Math.floor(this.now().getTime() / 1000);
		if (this.clock.second !== second || this.clock.timeZone !== timeZone) {
			this.clock = { second, timeZone, text: clockIn(timeZone).format(second * 1000) };
		}
		return this.clock.text;
	}

	/** Whether integer columns come as JSON numbers. */
	get jsonNumbers(): boolean {
		return this.switches.jsonNumbers ?? this.release >= 9;
	}

	/** 1.6, 1.7, 8 or 9: most differences go by the major release. */
	get release(): 1.6 | 1.7 | 8 | 9 {
		if (this.version.startsWith('1.6')) return 1.6;
		if (this.version.startsWith('1.7')) return 1.7;
		return this.version.startsWith('8') ? 8 : 9;
	}
}
