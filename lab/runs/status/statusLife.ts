import { stage, type Stage } from '../../engine';
import type { StatusEvidence } from '../../judges/status/evidence';
import { prestaShopVersions } from '../../simulators/prestashop';
import { Random } from '../../worlds';
import { CARRIERS, WARES, type LifeConditions } from '../../worlds/life/lifeShop';
import { addressOf } from '../../worlds/life/orderers';
import { Office } from '../../worlds/status/office';
import { ShopStaff } from '../../worlds/status/shopStaff';
import { drawChoices, type StatusChoices } from '../../worlds/status/statusChoices';
import { statusSeeds } from '../../worlds/status/statusSeeds';
import { StatusStory } from '../../worlds/status/statusStory';
import { isWrite } from '../requests';

const MINUTE = 60_000;
const DAYS_AGO = 30;
const PAID = 2;

/** A shop, its books, the people on both sides, and what the owner chose. */
export class StatusLife {
	readonly story = new StatusStory();

	readonly office: Office;

	readonly staff: ShopStaff;

	readonly importFrom: string;

	private constructor(
		readonly set: Stage,
		readonly conditions: LifeConditions,
		readonly choices: StatusChoices,
		readonly random: Random,
		private readonly clock: { now: number },
	) {
		const tick = () => this.pass(1);
		this.office = new Office(set.snelStart, random, this.story, tick);
		this.staff = new ShopStaff(set.prestaShop, random, this.story, tick);
		this.importFrom = new Date(clock.now).toISOString();
		this.pass(60);
	}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(seed: number, orders: number): Promise<StatusLife> {
		const random = new Random(seed);
		const clock = { now: Math.floor(Date.now() / MINUTE) * MINUTE - DAYS_AGO * 24 * 60 * MINUTE };
		const conditions: LifeConditions = {
			version: prestaShopVersions[seed % prestaShopVersions.length],
			level: 'Alle',
			pieces: 100 + orders * 10,
			shopIds: random.chance(0.4) ? [1, 2] : [1],
		};
		const set = await stage(statusSeeds(conditions), {
			clock: () => new Date(clock.now),
			snelStartSwitches: {
				pageOrder: random.pick(['insertion', 'shuffled'] as const),
				invoicingMovesOrder: random.chance(0.5),
			},
		});
		return new StatusLife(set, conditions, drawChoices(random), random, clock);
	}

	/** Lets time go by, and answers what the clock of the shop says then. */
	pass(minutes: number): string {
		this.clock.now += minutes * MINUTE;
		const now = new Date(this.clock.now).toISOString();
		this.set.prestaShop.setSwitches({ now });
		return this.time();
	}

	/** What the clock of the shop says. */
	time(): string {
		return new Date(this.clock.now).toISOString().slice(0, 19).replace('T', ' ');
	}

	/** Somebody orders and pays. */
	order(): void {
		const { random, set, story } = this;
		const wares = random.sample(WARES, random.int(1, 3));
		const { orders } = set.prestaShop.placeOrder({
			lines: wares.map(({ code }) => ({ reference: code, quantity: random.int(1, 3) })),
			customer: { email: `${random.letters(8)}@voorbeeld.nl`.toLowerCase() },
			deliveryAddress: addressOf(random),
			carrierId: random.pick(CARRIERS),
			shippingTaxExcl: '4.090000',
			stateId: PAID,
			shopId: random.pick(this.conditions.shopIds ?? [1]),
			...(wares.length > 1 && random.chance(0.1)
				? { split: [[0], wares.map((_, place) => place).slice(1)] }
				: {}),
		});
		const placed = new Set(orders.map(({ id }) => String(id)));
		for (const row of set.prestaShop.state.tables.order_histories) {
			if (placed.has(String(row.id_order))) story.histories.add(row.id);
		}
	}

	/** Requests that changed something in the shop so far. */
	writes(): number {
		return this.set.prestaShop.journal.filter(isWrite).length;
	}

	/** What the referee may see. */
	evidence(writesAgain: number): StatusEvidence {
		const { state } = this.set.snelStart;
		const { tables } = this.set.prestaShop.state;
		const { orders, order_histories: histories, currencies } = tables;
		return {
			...{ story: this.story, choices: this.choices, writesAgain },
			...{ orders, histories, currencies },
			salesOrders: state.verkooporders,
			invoices: state.verkoopfacturen,
			threads: tables.customer_threads ?? [],
			messages: tables.customer_messages ?? [],
			shipments: tables.order_carriers ?? [],
			slips: tables.order_slip ?? [],
			mails: this.set.prestaShop.mails,
		};
	}
}
