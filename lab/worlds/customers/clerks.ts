import type { Relatie } from '../../simulators/snelstart/tables';
import type { Town } from './town';

/** People in SnelStart, who keep cards: they type numbers, note things, join cards and copy them. */
export class Clerks {
	constructor(
		private readonly town: Town,
		/** Id of the card that a run has read and not written yet, which nobody opens now; '' for none. */
		private readonly inHand: () => string,
		private readonly isRunning: () => boolean,
	) {}

	/** One of them does one thing. */
	act(): void {
		const { random, story, books } = this.town;
		const cards = books.state.relaties.filter(
			({ id, nonactief }) => story.left.has(id) && !nonactief && id !== this.inHand(),
		);
		if (cards.length === 0) return;
		const card = random.pick(cards);
		const dice = random.next();
		if (dice < 0.3) this.edit(card, { memo: `Gebeld. ${random.letters(6)}` });
		else if (dice < 0.38) this.edit(card, { kredietLimiet: random.int(1, 90) * 100 });
		else if (dice < 0.52) this.edit(card, { telefoon: `010-${random.digits(7)}` });
		else if (dice < 0.62) this.address(card);
		else if (dice < 0.7) this.postal(card);
		else if (dice < 0.76) this.withoutContact(card);
		else if (dice < 0.81) this.edit(card, { telefoon: null });
		else if (dice < 0.85) this.edit(card, { email: '' });
		else if (dice < 0.89) this.secondEmail(card);
		else if (dice < 0.92) this.edit(card, { naam: `${card.naam} (oud)` });
		else if (dice < 0.95) this.edit(card, { nonactief: true });
		else if (dice < 0.98) this.copy(card);
		else this.join(card);
		story.changes += 1;
	}

	private edit(card: Relatie, fields: Partial<Relatie>): void {
		const { story, now, tick } = this.town;
		tick();
		const modifiedOn = this.stamp();
		Object.assign(card, structuredClone(fields), { modifiedOn });
		Object.assign(story.left.get(card.id)!, structuredClone(fields));
		story.editedAt.set(card.id, now());
		this.race(card);
	}

	/** Whose card it is is for a while known to nobody: a run that is at work may have looked before. */
	private race({ id }: Relatie): void {
		const { owners, raced } = this.town.story;
		for (const owner of this.isRunning() ? (owners.get(id) ?? []) : []) raced.add(owner);
	}

	private stamp = (): string => new Date(this.town.now()).toISOString().slice(0, 23);

	private address(card: Relatie): void {
		const { random } = this.town;
		const straat = `Zandpad ${random.int(1, 999)}`;
		this.edit(card, { vestigingsAdres: { ...card.vestigingsAdres, straat } });
	}

	private postal(card: Relatie): void {
		const { random } = this.town;
		const straat = `Postbus ${random.int(1, 9999)}`;
		this.edit(card, { correspondentieAdres: { ...card.correspondentieAdres, straat } });
	}

	private withoutContact(card: Relatie): void {
		this.edit(card, { vestigingsAdres: { ...card.vestigingsAdres, contactpersoon: null } });
	}

	private secondEmail(card: Relatie): void {
		const other = `inkoop.${this.town.random.letters(5).toLowerCase()}@voorbeeld.nl`;
		if (card.email) this.edit(card, { email: `${card.email};${other}` });
	}

	/** The same card once more, as a run that was cut off would leave it. */
	private copy(card: Relatie): void {
		const { random, story, books, tick } = this.town;
		tick();
		const id = random.guid();
		const highest = books.state.relaties.reduce((top, one) => Math.max(top, one.relatiecode), 0);
		const uri = `/relaties/${id}`;
		const twin: Relatie = {
			...structuredClone(card),
			...{ id, uri, relatiecode: highest + 1 },
			inkoopBoekingenUri: `${uri}/inkoopboekingen`,
			verkoopBoekingenUri: `${uri}/verkoopboekingen`,
		};
		books.state.relaties.push({ ...twin, modifiedOn: this.stamp() });
		story.left.set(id, structuredClone(twin));
		story.editedAt.set(id, this.town.now());
		for (const owner of story.owners.get(card.id) ?? []) story.own(id, owner);
		this.race(card);
	}

	/** Two cards are made one: one of them stays with the e-mail addresses of both, the other becomes inactive. */
	private join(card: Relatie): void {
		const { random, story, books } = this.town;
		const others = books.state.relaties.filter(
			({ id, nonactief }) =>
				id !== card.id && story.left.has(id) && !nonactief && id !== this.inHand(),
		);
		if (others.length === 0) return;
		const gone = random.pick(others);
		const emails = [card.email, gone.email].filter(Boolean).join(';');
		this.edit(card, { email: emails });
		this.edit(gone, { nonactief: true });
		for (const owner of story.owners.get(gone.id) ?? []) story.own(card.id, owner);
	}
}
