import type { WireCompanyInfo } from '../../wire/wireCompanyInfo';
import type { Books } from '../../../../domain/books/books';

export const companyOf = (wire: WireCompanyInfo): Books['company'] => ({
	name: wire.administratieNaam,
	numericArticleCodes: wire.artikelcodeSoort === 'Numeriek',
	articleCodeMaxLength: wire.artikelcodeMaxLengte,
	foreignVat: wire.factureerBuitenlandsBtw,
	articlePricesExclVat: wire.verkoopprijsArtikelbestandExclusiefBtw,
});
