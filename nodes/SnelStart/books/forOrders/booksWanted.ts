import type { SalesOrderTemplate } from '../../../../domain/books/books';
import type { AlsoRecognise } from '../../../../domain/books/keyScheme';
import type { PlanSettings, RecognitionStep } from '../../../../domain/settings/planSettings';
import type { IdentifyingTexts } from '../../../../domain/order/texts/identifyingTexts';
import type { ArchivedOrder } from '../../../../domain/stream/archivedOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';

/** What of the books is asked for, beside what the web orders themselves name. */
export interface BooksWanted {
	/** Every prefix that the import key of an order may have. */
	prefixes: readonly string[];
	/** Import key of the web order at a place among those that are read for. */
	keyOf(order: WebOrder, place: number): string;
	/** What else the sales order of the web order at a place is recognised by. */
	alsoOf(order: WebOrder, place: number): AlsoRecognise;
	/** The same of web orders that came to nothing in the shop. */
	alsoOfEnded: AlsoRecognise;
	/** Chooses the sales order template (verkoopsjabloon). Throws when it is not there, before much has been read. */
	templateAmong(active: readonly SalesOrderTemplate[]): SalesOrderTemplate;
	/** Texts that its sales order carries whatever its import key. */
	textsOf(order: WebOrder, place: number): IdentifyingTexts;
	articles: ArticlesWanted;
	customers: CustomersWanted;
	/** What an archive remembers of this administration; left out without one. */
	archived?: readonly ArchivedOrder[];
	/** Whether cost centres (kostenplaatsen) are asked for. */
	costCentres: boolean;
}

export interface ArticlesWanted {
	/** What of an order line tells the code of its article. */
	shopField: PlanSettings['shopArticleField'];
	/** Extra field (extra veld) that holds the shop's code, null when that is the article code. */
	snelStartField: string | null;
	/** Article codes (artikelcodes) that are asked for whatever the orders hold. */
	codes: readonly string[];
	/** Whether the components of recipes (recepten) are. */
	recipes: boolean;
	/** Of which unknown codes other spellings are: `every` where an article is made of each, so that none is made twice. */
	spellings: 'few' | 'every';
}

export interface CustomersWanted {
	/** Ways in which customers are recognised. */
	steps: readonly RecognitionStep[];
	/** Extra field (extra veld klant) that holds the shop's customer id, null when none does. */
	webCustomerField: string | null;
	/** Customer numbers (klantnummers) that are asked for whatever the orders hold. */
	numbers: readonly number[];
}
