import type { SalesOrderTemplate, TemplateField } from '../../../../domain/books/books';
import type { WireTemplate, WireTemplateField } from '../../wire/wireTemplate';

export const templateOf = (wire: WireTemplate): SalesOrderTemplate => ({
	id: wire.id,
	name: wire.omschrijving,
	pricesExclVat: wire.prijsIngaveExclusiefBtw,
	holdsNewOrders: wire.nieuweOrdersBlokkeren === true,
	headFields: (wire.extraHoofdVelden ?? []).map(fieldOf),
	lineFields: (wire.extraRegelVelden ?? []).map(fieldOf),
});

const fieldOf = (field: WireTemplateField): TemplateField => ({
	number: field.veldNummer,
	name: field.omschrijving ?? '',
	kind: field.soortVeld,
	maxLength: field.maximumTekstLengte,
});
