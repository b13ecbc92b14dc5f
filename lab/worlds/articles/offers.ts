import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Random } from '../random';
import type { Goods } from './goods';

const DAY = 86_400_000;
const CENTS = 100;
const day = (days: number): string =>
	`${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T00:00:00`;

/** Promotion prices (actieprijzen) and price agreements (prijsafspraken) that people make in SnelStart. */
export class Offers {
	constructor(
		private readonly snelStart: SnelStartSimulator,
		private readonly random: Random,
	) {}

	/** A promotion that begins about now. */
	promote(goods: Goods): void {
		const price = Math.round(goods.price * this.random.int(60, 90)) / CENTS;
		const isPercentage = this.random.chance(0.4);
		const step = isPercentage ? { vanaf: 0, korting: 12.5 } : { vanaf: 0, verkoopprijs: price };
		const steps = this.random.chance(0.3)
			? [step, isPercentage ? { vanaf: 10, korting: 20 } : { ...step, vanaf: 10 }]
			: [step];
		this.snelStart.state.actieprijzen.push({
			omschrijving: `Actie ${this.random.letters(4)}`,
			startdatum: day(this.random.int(-9, 3)),
			einddatum: day(this.random.int(4, 30)),
			status: 'Actief',
			artikelPrijzen: [
				{
					artikelcode: goods.code,
					artikelOmschrijving: '',
					prijsIngave: isPercentage ? 'StaffelKorting' : 'StaffelBedrag',
					prijzen: steps,
				},
			],
		});
	}

	endPromotion(): void {
		const running = this.snelStart.state.actieprijzen as Array<{ einddatum: string }>;
		if (running.length === 0) return;
		this.random.pick(running).einddatum = day(-1);
	}

	/** A price for one customer, who may be nobody that the shop knows. */
	agree(goods: Goods, emails: readonly string[]): void {
		const email = this.random.pick([...emails, 'onbekend@example.com']);
		const card = this.snelStart.state.relaties.find((row) => row.email === email);
		const known = this.snelStart.state.artikelprijsafspraken as Array<{ artikelCode: string }>;
		if (!card || known.some(({ artikelCode }) => artikelCode === goods.code)) return;
		this.snelStart.state.artikelprijsafspraken.push({
			artikelCode: goods.code,
			artikelOmschrijving: '',
			basisprijs: goods.price,
			klantAfspraken: [
				{
					relatiePublicIdentifier: card.id,
					relatieCode: card.relatiecode,
					relatieNaam: card.naam,
					startdatum: this.random.chance(0.5) ? null : day(-20),
					einddatum: this.random.chance(0.5) ? null : day(200),
					prijsIngave: 'Bedrag',
					status: 'Actief',
					prijsAfspraken: [{ vanaf: 1, verkoopprijs: Math.round(goods.price * 85) / CENTS }],
				},
			],
		});
	}

	endAgreement = (): void => void this.snelStart.state.artikelprijsafspraken.shift();
}
