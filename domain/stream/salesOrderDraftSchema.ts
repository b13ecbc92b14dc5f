import { z } from 'zod';

import { amount, identifier, readableNumber, words } from './readable';

const reference = z.object({ id: identifier }).passthrough();

const address = z.object({ land: reference }).passthrough();

/** A line that names its article by id, or by the code of one that the import creates first. */
const line = z
	.object({
		artikel: z.object({ id: words, artikelcode: words.optional() }).passthrough(),
		omschrijving: words,
		stuksprijs: amount,
		aantal: readableNumber,
	})
	.passthrough();

/** The body of a sales order (verkooporder) as far as SnelStart does not check it itself, or would take it for another. */
export const salesOrderDraftSchema = z
	.object({
		relatie: reference.nullable(),
		betalingskenmerk: identifier,
		omschrijving: words,
		orderreferentie: words,
		procesStatus: identifier,
		verkooporderBtwIngaveModel: z.enum(['Inclusief', 'Exclusief']),
		verkoopordersjabloon: reference,
		kostenplaats: reference.optional(),
		factuuradres: address.optional(),
		afleveradres: address.optional(),
		regels: z.array(line),
	})
	.passthrough();
