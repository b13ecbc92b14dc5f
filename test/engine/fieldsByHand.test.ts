import { type Choice, runWorkflow, stage, type Stage } from '../../lab/engine';
import type { WebOrder } from '../../domain/stream/webOrder';
import { webshopWorld } from '../../lab/worlds';

const by = (value: string) => ({ __rl: true, mode: 'name', value });

let set: Stage;
beforeEach(async () => {
	const world = webshopWorld({ seed: 5, orders: 20, articles: 60, mix: 'importable' });
	const field = (veldNummer: number, omschrijving: string, soortVeld: string) => ({
		veldNummer,
		omschrijving,
		soortVeld,
		ingaveMasker: null,
		maximumTekstLengte: 50,
	});
	for (const template of world.snelStart.verkoopordersjablonen) {
		Object.assign(template, {
			extraHoofdVelden: [field(3, 'Verkoper', 'Tekst'), field(4, 'Regels', 'GeheelGetal')],
			extraRegelVelden: [field(7, 'Herkomst', 'Tekst')],
		});
	}
	world.snelStart.extraveldnamen.klant = ['Groep'];
	set = await stage(world);
});
afterEach(async () => await set.close());

const plan = (parameters: Choice['parameters']): Choice => ({ on: 'webOrder.plan', parameters });

describe('fields by hand', () => {
	it('stand on sales orders, their lines and new cards, by token, table and expression', async () => {
		const done = await runWorkflow('import-orders', {
			credentials: set.credentials,
			choices: [
				plan({
					mapping: {
						row: [
							{ when: 'payment', payment: by('iDEAL'), set: { salesperson: 'Anja' } },
							{ when: 'otherwise', set: { salesperson: 'Bram' } },
						],
					},
					salesOptions: {
						headFields: {
							row: [
								{ field: by('Verkoper'), text: by('{salesperson}') },
								{ field: by('Regels'), text: by('={{ $json.lines.length }}') },
							],
						},
						lineFields: { row: [{ field: by('Herkomst'), text: by('{code} x {quantity}') }] },
					},
					customerOptions: {
						customerFields: { row: [{ field: by('Groep'), text: by('{group}') }] },
						confirmationByEmail: true,
						quotationByEmail: true,
						ublAttached: true,
					},
				}),
			],
		});
		if (done.error) throw done.error;
		const { verkooporders, relaties } = set.snelStart.state;
		const orders = done
			.resultOf<WebOrder>('prestaShop.getManyWebOrders')
			.filter(({ kind }) => kind === 'webOrder');
		let fresh = 0;
		for (const order of orders) {
			const salesOrder = verkooporders.find(
				({ betalingskenmerk }) => betalingskenmerk === `PS-${order.id}`,
			)!;
			const seller = order.payment.name === 'iDEAL' ? 'Anja' : 'Bram';
			expect(salesOrder.extraHoofdVelden).toMatchObject([
				{ veldNummer: 3, waarde: seller },
				{ veldNummer: 4, waarde: String(order.lines.length) },
			]);
			const texts = salesOrder.regels.flatMap(({ extraRegelVelden }) =>
				extraRegelVelden.map(({ waarde }) => waarde),
			);
			expect(new Set(texts)).toEqual(
				new Set(order.lines.map(({ code, quantity }) => `${code} x ${quantity}`)),
			);
			const card = relaties.find(({ id }) => id === salesOrder.relatie.id)!;
			if (!card.bevestigingsEmailVersturen.shouldSend) continue;
			fresh += 1;
			expect(card).toMatchObject({
				offerteEmailVersturen: { shouldSend: true },
				ublBestandAlsBijlage: true,
				extraVeldenKlant: [{ naam: 'Groep', waarde: order.customer!.groupId }],
			});
		}
		expect(orders.length).toBeGreaterThan(15);
		expect(fresh).toBeGreaterThan(3);
	});
});
