import { stage, type Stage } from '../../engine';
import type { Evidence, Told } from '../../judges/life/evidence';
import { Random } from '../../worlds';
import { lifeSeeds, type LifeConditions } from '../../worlds/life/lifeShop';
import { OtherLink } from '../../worlds/life/otherLink';
import { Town } from '../../worlds/life/town';

const MINUTE = 60_000;
const DAYS_AGO = 20;

/** A shop, its books, its people, and the moment at which the link takes over. */
export class Life {
	/** Customer of each sales order when it was first seen. */
	readonly firstCustomer = new Map<string, string>();

	/** Sales orders that a follow-up has put something else into. */
	readonly replaced = new Set<string>();

	/** Runs that were killed before they came to their end. */
	killed = 0;

	readonly town: Town;

	/** Imported orders of this shop before, and a little longer. */
	readonly otherLink: OtherLink;

	/** When orders begin to be imported; set once those before it were placed. */
	importFrom = '';

	private constructor(
		readonly set: Stage,
		readonly conditions: LifeConditions,
		readonly random: Random,
		private readonly clock: { now: number },
	) {
		this.town = new Town(
			set.prestaShop,
			set.snelStart,
			random,
			(minutes) => this.pass(minutes),
			conditions,
		);
		this.otherLink = new OtherLink(new Random(random.int(1, 1_000_000)));
		this.pass(0);
	}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(seed: number, orders: number): Promise<Life> {
		const random = new Random(seed);
		const conditions: LifeConditions = {
			version: random.pick(['1.7.8.11', '8.2.1', '9.0.3'] as const),
			level: random.pick(['Werkbon', 'PakbonEnAfhaalbon', 'FactuurEnContantbon', 'Alle'] as const),
			pieces: 100 + orders * 10,
			shopIds: random.chance(0.4) ? [1, 2] : [1],
			hasDollars: random.chance(0.4),
		};
		const clock = { now: Math.floor(Date.now() / MINUTE) * MINUTE - DAYS_AGO * 24 * 60 * MINUTE };
		const set = await stage(lifeSeeds(conditions), {
			clock: () => new Date(clock.now),
			snelStartSwitches: { explodeRecipes: true },
		});
		return new Life(set, conditions, random, clock);
	}

	/** The moment it is in this life, ISO 8601. */
	now(): string {
		return new Date(this.clock.now).toISOString();
	}

	pass(minutes: number): void {
		this.clock.now += minutes * MINUTE;
		this.set.prestaShop.setSwitches({ now: new Date(this.clock.now).toISOString() });
	}

	/** From now on orders are imported. */
	takeOver(): void {
		this.pass(30);
		this.importFrom = new Date(this.clock.now).toISOString();
		this.pass(30);
	}

	/** Notes what is new in the books since it was last looked. */
	look(): void {
		for (const { id, relatie } of this.set.snelStart.state.verkooporders) {
			if (!this.firstCustomer.has(id)) this.firstCustomer.set(id, relatie.id);
		}
	}

	/** What the referee may see. */
	evidence(
		before: Evidence['before'],
		told: readonly Told[],
		allowed: ReadonlySet<string>,
	): Evidence {
		const { snelStart, prestaShop } = this.set;
		return {
			tables: prestaShop.state.tables,
			articles: snelStart.state.artikelen,
			codes: this.town.assortment.codes(),
			before,
			after: snelStart.state.verkooporders,
			stories: this.town.stories,
			hands: this.town.hands,
			firstCustomer: this.firstCustomer,
			replaced: this.replaced,
			told,
			allowed,
		};
	}
}
