import type { Random } from '../random';
import type { Shelf, Sku } from './shelf';

export interface BasketLine {
	sku: Sku;
	quantity: number;
}

/** What somebody orders in one of the shops. */
export interface Basket {
	shopId: number;
	lines: BasketLine[];
}

/** How many SKUs back what was bought is still wanted by others. */
const FASHION = 12;

/** What shoppers want: what sells, sells again; never more than the shop shows, unless it takes back orders. */
export class Wishes {
	/** SKUs bought last. */
	private readonly wanted: Sku[] = [];

	constructor(
		private readonly shelf: Shelf,
		private readonly random: Random,
	) {}

	/** A basket of one to three SKUs of one shop; without lines when nothing of it is there. */
	basket(): Basket {
		const { random, shelf } = this;
		const shopId = random.pick(shelf.shopIds);
		const lines = new Map<string, BasketLine>();
		for (let count = random.pick([1, 1, 2, 3]); count > 0; count -= 1) {
			const wanted = this.wanted.filter(({ shopIds }) => shopIds.includes(shopId));
			const packs = shelf.of(shopId).filter(({ code }) => code.startsWith('PACK'));
			const again = wanted.length > 0 && random.chance(0.35);
			const pack = packs.length > 0 && random.chance(0.15);
			const sku = random.pick(again ? wanted : pack ? packs : shelf.of(shopId));
			const line = this.lineOf(sku);
			if (line) lines.set(sku.code, line);
		}
		return { shopId, lines: [...lines.values()] };
	}

	/** One SKU, as much of it as the shop shows or a part of that; null when it is not there. */
	basketOf(sku: Sku): Basket | null {
		const line = this.lineOf(sku);
		return line ? { shopId: this.random.pick(sku.shopIds), lines: [line] } : null;
	}

	bought({ lines }: Basket): void {
		for (const { sku } of lines) this.wanted.push(sku);
		this.wanted.splice(0, this.wanted.length - FASHION);
	}

	get last(): Sku | undefined {
		return this.wanted.at(-1);
	}

	private lineOf(sku: Sku): BasketLine | null {
		const { random, shelf } = this;
		const shown = shelf.shown(sku);
		const wished = random.chance(0.1) ? Math.max(1, shown) : random.pick([1, 1, 1, 2, 2, 3, 5]);
		const quantity = sku.backorders ? wished : Math.min(wished, shown);
		return quantity > 0 ? { sku, quantity } : null;
	}
}
