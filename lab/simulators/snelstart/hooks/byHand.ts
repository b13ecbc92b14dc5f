import { bookIn } from '../resources/bankboekingen';
import type { Bankboeking } from '../tables';
import type { World } from '../world';
import { textIn } from './orderIn';

/** A person books a bank statement line on an invoice, in the first bank journal, without a voucher number. */
export function bookByHand(world: World, input: Record<string, unknown>): Bankboeking {
	const { verkoopfacturen, dagboeken } = world.state;
	const number = textIn(input, 'factuurnummer');
	const invoice = verkoopfacturen.find(({ factuurnummer }) => factuurnummer === number);
	const journal = dagboeken.find(({ soort }) => soort === 'Bank');
	if (invoice === undefined || journal === undefined) throw new Error(`No invoice ${number}.`);
	const amount = Number(input.bedrag ?? invoice.openstaandSaldo);
	const [received, spent] = amount >= 0 ? [amount, 0] : [0, -amount];
	const line = { boekingId: invoice.verkoopBoeking, debet: spent, credit: received };
	return bookIn(
		{
			datum: String(input.datum ?? world.now()).slice(0, 10) + 'T00:00:00',
			boekstuk: String(input.boekstuk ?? ''),
			omschrijving: String(input.omschrijving ?? 'Bankafschrift'),
			bedragOntvangen: received,
			bedragUitgegeven: spent,
			dagboek: { id: journal.id },
			verkoopboekingBoekingsRegels: [line],
		},
		world,
	);
}
