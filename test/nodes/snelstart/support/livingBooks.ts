import type { IDataObject } from 'n8n-workflow';

import {
	addArticle,
	addRelation,
	emptyAdministration,
	startSnelStart,
	type SnelStartSimulator,
	type SnelStartSwitches,
	type Verkooporder,
} from '../../../../lab/simulators/snelstart';
import { naiveDateTime } from '../../../../lab/simulators/snelstart/json/naiveDateTime';
import { pollBooks } from '../../../../nodes/SnelStart/trigger/pollBooks';
import { PollingTrigger } from '../../shared/pollingTrigger';
import { openedContext } from './openedContext';

export type Item = Record<string, unknown> & { id: string };

const ARTICLES = 3;

/** An administration in which people work, beside an n8n with a clock of its own. */
export class LivingBooks {
	private made = 0;

	private constructor(
		readonly simulator: SnelStartSimulator,
		private readonly clock: { snelStart: number; n8n: number },
	) {}

	/**
	 * @param start by SnelStart's clock
	 * @param ahead seconds that n8n's clock is ahead of it
	 */
	static async open(
		switches: Partial<SnelStartSwitches> = {},
		{ start = '2026-10-24T22:30:00Z', ahead = 0, articles = ARTICLES } = {},
	): Promise<LivingBooks> {
		const clock = { snelStart: Date.parse(start), n8n: Date.parse(start) + ahead * 1000 };
		jest.spyOn(Date, 'now').mockImplementation(() => clock.n8n);
		const seed = emptyAdministration();
		for (let at = 1; at <= articles; at++) {
			addArticle(seed, { artikelcode: String(at), vrijeVoorraad: 10, technischeVoorraad: 10 });
		}
		addRelation(seed, { naam: 'Klant', email: 'klant@example.nl' });
		const simulator = await startSnelStart({
			seed,
			clock: () => new Date(clock.snelStart),
			switches: { tokenSeconds: 1e9, ...switches },
		});
		return new LivingBooks(simulator, clock);
	}

	async close(): Promise<void> {
		jest.restoreAllMocks();
		await this.simulator.close();
	}

	/** Time goes by, on both clocks or with n8n's put right or wrong on the way. */
	pass(seconds: number, onN8n = seconds): void {
		this.clock.snelStart += seconds * 1000;
		this.clock.n8n += onN8n * 1000;
	}

	get orders(): Verkooporder[] {
		return this.simulator.state.verkooporders;
	}

	/** A person makes a sales order. `late`: it is committed so many seconds after the time of change it carries. */
	order({ late = 0, ...more }: Partial<Verkooporder> & { late?: number } = {}): Verkooporder {
		const { relaties, companyInfo } = this.simulator.state;
		this.made += 1;
		const id = `00000000-0000-4000-8000-${String(this.made).padStart(12, '0')}`;
		const customer = relaties.find(({ naam }) => naam === 'Klant')!;
		const row = {
			...{ relatie: { id: customer.id, uri: customer.uri }, procesStatus: 'Order', regels: [] },
			...{ nummer: companyInfo.volgendVerkoopordernummer, modifiedOn: this.time(late) },
			...{ datum: this.time().slice(0, 10), krediettermijn: 14, memo: null, verkoopfactuur: null },
			...{ betalingskenmerk: `PS-${this.made}`, totaalInclusiefBtw: 121, totaalExclusiefBtw: 100 },
			...{ verkooporderBtwIngaveModel: 'Inclusief', verkoopOrderStatus: 'InBehandeling' },
			...more,
			...{ id, uri: `/verkooporders/${id}` },
		} as unknown as Verkooporder;
		companyInfo.volgendVerkoopordernummer += 1;
		this.orders.push(row);
		this.touch();
		return row;
	}

	/** A person writes something on an order, committed late or not. */
	edit(order: Verkooporder, memo: string, late = 0): void {
		this.hook('editOrder', { orderId: order.id, memo });
		order.modifiedOn = this.time(late);
		this.touch();
	}

	/** A hook of the simulator: what a person does in SnelStart itself. */
	hook(name: string, input: Record<string, unknown>): unknown {
		return this.simulator.hook(name, input);
	}

	/** Moves a row of a list, as a service that promises no order may. */
	shuffle<T>(rows: T[], from: number, to: number): void {
		rows.splice(to % (rows.length || 1), 0, ...rows.splice(from % (rows.length || 1), 1));
		this.touch();
	}

	/** Rows that were changed by hand are shown as they are. */
	touch(): void {
		this.hook('changeCompanyInfo', {});
	}

	trigger(event: string, more: IDataObject = {}): PollingTrigger<Item> {
		return new PollingTrigger<Item>(pollBooks, openedContext(this.simulator), { event, ...more });
	}

	/** A trigger that has polled once, as n8n does when the workflow is switched on. */
	async on(event: string, more: IDataObject = {}): Promise<PollingTrigger<Item>> {
		const trigger = this.trigger(event, more);
		expect(await trigger.poll()).toEqual([]);
		return trigger;
	}

	/** A time of change as SnelStart writes it, so many seconds ago. */
	time(ago = 0): string {
		const at = new Date(this.clock.snelStart - ago * 1000);
		return naiveDateTime(at, this.simulator.switches.timeZone);
	}
}

export const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id);
