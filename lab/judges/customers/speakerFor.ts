import type { Relatie } from '../../simulators/snelstart/tables';
import { cardOf } from './cardOf';
import type { CustomerEvidence } from './evidence';
import { wantedOn } from './wantedOn';
import type { Said } from './whatShopSays';

/** Who says what a card takes over. */
interface Speaker {
	/** Null for nobody: the card stays as people left it. */
	speaker: Said | null;
	/** Nobody can say whether what he says is there already: it changed while a run was at work. */
	isOpen: boolean;
}

/**
 * Of several customers on one card the newest speaks where all others are guests who came before, since a guest is a new
 * customer with every order; otherwise nobody, unless what they say is the same.
 */
export function speakerFor(
	card: Relatie,
	all: readonly Said[],
	evidence: CustomerEvidence,
): Speaker {
	const { story, choices } = evidence;
	const owners = [...(story.owners.get(card.id) ?? []), ...all.map(({ id }) => id)];
	const isOpen = owners.some((id) => story.raced.has(id));
	const newest = [...all].sort((a, b) => b.at - a.at)[0];
	if (!newest) return { speaker: null, isOpen };
	const others = all.filter((said) => said !== newest && !said.isGuest);
	const words = [newest, ...others].map((said) => inWords(said, evidence));
	if (new Set(words).size > 1) return { speaker: null, isOpen };
	/* What a run wrote before, of somebody who was newer, counts as what a person wrote. */
	const writtenAt = Math.max(story.editedAt.get(card.id) ?? 0, Date.parse(`${card.modifiedOn}Z`));
	if (writtenAt > newest.at && choices.changedLater === 'propose') return { speaker: null, isOpen };
	return { speaker: newest, isOpen };
}

function inWords(said: Said, evidence: CustomerEvidence): string {
	const found = cardOf(said, evidence);
	return JSON.stringify(found && wantedOn(found, said, evidence).written);
}
