import type { SalesOrderTemplate } from '../../../../domain/books/books';
import type { WireTemplate } from '../../wire/wireTemplate';

export const templateOf = (wire: WireTemplate): SalesOrderTemplate => ({
	id: wire.id,
	name: wire.omschrijving,
	pricesExclVat: wire.prijsIngaveExclusiefBtw,
	lineFields: (wire.extraRegelVelden ?? []).map((field) => ({
		number: field.veldNummer,
		name: field.omschrijving ?? '',
		kind: field.soortVeld,
		maxLength: field.maximumTekstLengte,
	})),
});
