import { cardOf } from './cardOf';
import type { CustomerEvidence, CustomerFault, CustomerFigure } from './evidence';
import { judgeCard } from './judgeCard';
import { speakerFor } from './speakerFor';
import { wantedOn } from './wantedOn';
import { whatShopSays, type Said } from './whatShopSays';

/** Holds every card against the shop and against what people did, and the runs against what they told. */
export function judgeCustomers(evidence: CustomerEvidence): CustomerFault[] {
	const faults: CustomerFault[] = [];
	const say = (figure: CustomerFigure, text: string) => faults.push({ figure, text });
	const { story, cards, customers, shopWrites, writesAgain, sentTwice } = evidence;
	const asLeft = { ...evidence, cards: [...story.left.values()] };
	const onCard = new Map<string, Said[]>();
	for (const customer of customers.filter(({ deleted }) => deleted !== '1')) {
		const said = whatShopSays(customer, evidence);
		const found = cardOf(said, asLeft);
		if (!found) continue;
		onCard.set(found.card.id, [...(onCard.get(found.card.id) ?? []), said]);
	}
	for (const beside of onCard.values()) {
		for (const said of beside.filter((one) => !isPast(one, beside))) {
			const isTold = evidence.told.includes(said.id) || story.raced.has(said.id);
			if (!isTold && isSilent(said, evidence))
				say('missed', `nothing is said of customer ${said.id}`);
		}
	}
	for (const left of story.left.values()) {
		const now = cards.find(({ id }) => id === left.id);
		const { speaker, isOpen } = speakerFor(left, onCard.get(left.id) ?? [], asLeft);
		if (now) faults.push(...judgeCard(now, left, speaker, isOpen, asLeft));
		else say('foreignFieldsTouched', `card ${left.relatiecode} is gone`);
	}
	for (const { id, relatiecode, naam } of cards) {
		const isNew = relatiecode > 0 && !story.left.has(id);
		if (isNew) say('foreignFieldsTouched', `card ${relatiecode} "${naam}" was made`);
	}
	if (shopWrites > 0) say('foreignFieldsTouched', `${shopWrites} writes in the shop`);
	if (writesAgain > 0) say('repeated', `${writesAgain} writes of a run with nothing to do`);
	if (sentTwice > 0) say('repeated', `${sentTwice} writes were sent once more`);
	return faults;
}

/** A guest of an order before that of another on the same card. */
const isPast = ({ isGuest, at }: Said, beside: readonly Said[]): boolean =>
	isGuest && beside.some((other) => other.at > at);

/** Whether the card of a customer, as it is now, still says something else, of which somebody has to hear. */
function isSilent(said: Said, evidence: CustomerEvidence): boolean {
	const found = cardOf(said, evidence);
	return found !== null && said.place !== null && wantedOn(found, said, evidence).differs;
}
