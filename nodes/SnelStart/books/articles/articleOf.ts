import type { WireArticle } from '../../wire/wireArticle';
import type { Article } from '../../../../domain/books/books';
import { filledFields } from '../filledFields';

export const articleOf = (wire: WireArticle): Article => ({
	id: wire.id,
	code: wire.artikelcode,
	name: wire.omschrijving ?? '',
	revenueGroupId: wire.artikelOmzetgroep?.id ?? null,
	inactive: wire.isNonActief,
	stockControlled: wire.voorraadControle,
	price: String(wire.verkoopprijs ?? 0),
	extraFields: filledFields(wire.extraVelden),
	parts: (wire.subartikelen ?? []).map(({ id, artikelcode, aantal }) => ({
		articleId: id,
		code: artikelcode,
		quantity: Number(aantal),
	})),
});
