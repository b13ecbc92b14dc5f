import { cloneDeep } from 'lodash';
import type { CustomerEvidence, CustomerFigure } from '../../lab/judges/customers/evidence';
import { judgeCustomers } from '../../lab/judges/customers/judgeCustomers';
import { checkCustomers, type CustomersResult } from '../../lab/runs/customers/checkCustomers';
import { figuresOf } from '../../lab/runs/customers/figures';
import type { Relatie } from '../../lab/simulators/snelstart/tables';
import { figuresAfter, type Spoilt as SpoiltOf } from './spoilt';

type Spoilt = SpoiltOf<CustomerEvidence>;

/** A short version of `npm run check:customers`, and its judge, who has to see whatever is done to what is right. */
describe('customers of a shop and their cards', () => {
	let good: CustomerEvidence;
	let result: CustomersResult;

	beforeAll(async () => {
		const options = { seed: 5, customers: 100, rounds: 3, disturbed: true };
		result = await checkCustomers(options, undefined, (evidence) => (good = cloneDeep(evidence)));
	}, 240_000);

	const after = (spoil: (evidence: Spoilt) => void): CustomerFigure[] =>
		figuresAfter(good, spoil, judgeCustomers);
	const leftOf = ({ story }: CustomerEvidence, { id }: Relatie): Relatie => story.left.get(id)!;
	const isOpen = ({ story }: CustomerEvidence, { id }: Relatie): boolean =>
		[...(story.owners.get(id) ?? [])].some((owner) => story.raced.has(owner));
	/** A card of which somebody can be sure, and that a run wrote since people left it. */
	const written = (evidence: Spoilt): Relatie =>
		pick(evidence, (card) => card.telefoon !== leftOf(evidence, card).telefoon);
	const untouched = (evidence: Spoilt): Relatie =>
		pick(evidence, (card) => card.modifiedOn === leftOf(evidence, card).modifiedOn);
	function pick(evidence: Spoilt, isMeant: (card: Relatie) => boolean): Relatie {
		const found = evidence.cards.find(
			(card) => evidence.story.left.has(card.id) && !isOpen(evidence, card) && isMeant(card),
		);
		if (!found) throw new Error('This world has no such card: choose another seed');
		return found;
	}

	it('come out right however runs are disturbed', () => {
		expect(result.failures).toEqual([]);
		expect(result.faults).toEqual([]);
		const { changed, written: cards, requests } = figuresOf(result, 1);
		expect([changed > 80, cards > 15, requests >= cards]).toEqual([true, true, true]);
		expect(Object.keys(result.disturbances).length).toBeGreaterThan(1);
		expect(good.told.length).toBeGreaterThan(3);
		expect(good.cards.some(({ nonactief }) => nonactief)).toBe(true);
		expect(after(() => {})).toEqual([]);
	});

	it.each<[string, CustomerFigure, (evidence: Spoilt) => void]>([
		[
			'a phone number that was not taken over',
			'missed',
			(evidence) => {
				const card = written(evidence);
				card.telefoon = leftOf(evidence, card).telefoon;
			},
		],
		[
			'an address that was not taken over',
			'missed',
			(evidence) => {
				const street = ({ vestigingsAdres: { straat } }: Relatie) => straat;
				const card = pick(evidence, (one) => street(one) !== street(leftOf(evidence, one)));
				Object.assign(card, {
					vestigingsAdres: structuredClone(leftOf(evidence, card).vestigingsAdres),
					correspondentieAdres: structuredClone(leftOf(evidence, card).correspondentieAdres),
				});
			},
		],
		[
			'half an address',
			'missed',
			(evidence) => {
				const code = ({ vestigingsAdres: { postcode } }: Relatie) => postcode;
				const card = pick(evidence, (one) => code(one) !== code(leftOf(evidence, one)));
				card.vestigingsAdres.postcode = code(leftOf(evidence, card));
			},
		],
		[
			'a difference that nobody is told of',
			'missed',
			(evidence) => {
				evidence.told = [];
			},
		],
		[
			'a phone number that nobody gave',
			'wrong',
			(evidence) => {
				untouched(evidence).telefoon = '06-00000000';
			},
		],
		[
			'a card with the address of somebody else',
			'wrong',
			(evidence) => {
				const [one, other] = [untouched(evidence), written(evidence)];
				one.vestigingsAdres = structuredClone(other.vestigingsAdres);
			},
		],
		[
			'a VAT number that the owner did not leave to the shop',
			'wrong',
			(evidence) => {
				untouched(evidence).btwNummer = 'NL123456782B90';
			},
		],
		[
			'a card written over that somebody changed later',
			'wrong',
			(evidence) => {
				evidence.story.editedAt.set(written(evidence).id, Date.now());
			},
		],
		[
			'an inactive card that was written',
			'wrong',
			(evidence) => {
				pick(evidence, ({ nonactief }) => nonactief).telefoon = '06-00000000';
			},
		],
		[
			'a phone number that was emptied',
			'emptied',
			(evidence) => {
				pick(evidence, ({ telefoon }) => (telefoon ?? '') !== '').telefoon = null;
			},
		],
		[
			'a note that was emptied',
			'emptied',
			(evidence) => {
				pick(evidence, ({ memo }) => memo !== null).memo = null;
			},
		],
		[
			'an extra field that is gone',
			'emptied',
			(evidence) => {
				untouched(evidence).extraVeldenKlant = [];
			},
		],
		[
			'a name that was written',
			'foreignFieldsTouched',
			(evidence) => {
				untouched(evidence).naam = 'Iemand Anders';
			},
		],
		[
			'a credit limit that was changed',
			'foreignFieldsTouched',
			(evidence) => {
				untouched(evidence).kredietLimiet += 1;
			},
		],
		[
			'an address for invoices that was changed along',
			'foreignFieldsTouched',
			(evidence) => {
				untouched(evidence).factuurEmailVersturen.email = 'ander@voorbeeld.nl';
			},
		],
		[
			'a card that was made',
			'foreignFieldsTouched',
			(evidence) => {
				evidence.cards.push({ ...untouched(evidence), id: 'new', relatiecode: 9999 });
			},
		],
		[
			'a card that is gone',
			'foreignFieldsTouched',
			(evidence) => {
				evidence.cards.splice(evidence.cards.indexOf(untouched(evidence)), 1);
			},
		],
		[
			'a card that was made inactive',
			'foreignFieldsTouched',
			(evidence) => {
				pick(evidence, ({ nonactief }) => !nonactief).nonactief = true;
			},
		],
		[
			'something written in the shop',
			'foreignFieldsTouched',
			(evidence) => {
				evidence.shopWrites = 1;
			},
		],
		[
			'a run that writes what stands there already',
			'repeated',
			(evidence) => {
				evidence.writesAgain = 1;
			},
		],
		[
			'a write that was sent once more',
			'repeated',
			(evidence) => {
				evidence.sentTwice = 1;
			},
		],
	])('see %s', (_, figure, spoil) => {
		expect(after(spoil)).toContain(figure);
	});
});
