import type { CheckTrouble } from './checkTrouble';

/** A sales order template (verkoopsjabloon) with the newest sales orders made with it, by their payment references. */
export interface TemplateInUse {
	id: string;
	name: string;
	inactive: boolean;
	holdsNewOrders: boolean;
	/** Whether prices on it are without VAT (prijsingave). */
	excludingVat: boolean;
	/** Payment references (betalingskenmerken) of them, '' where there is none; each with how many have its beginning. */
	references: Array<{ beginning: string; orders: number }>;
}

/** An article (artikel) as far as a shop is set up by it. */
export interface CheckedArticle {
	code: string;
	inactive: boolean;
	stockControlled: boolean;
	/** VAT rate of its revenue group (omzetgroep) today as decimal text; '' without one. */
	rate: string;
	isRecipe: boolean;
	/** What the recipe is made of. */
	parts: Array<{ code: string; quantity: number }>;
}

/** What an administration shows of how it is set up; it says nothing of any person. */
export interface AdministrationCheck {
	kind: 'administrationCheck';
	address: string;
	/** Why nothing could be read; null where SnelStart answers. */
	trouble: CheckTrouble | null;
	name: string;
	identifier: string;
	isDevelopment: boolean;
	/** Day on which the development key was made, '' where nobody filled it in. */
	keyMadeOn: string;
	/** Rights of the coupling by name (`orders:write`) that a link needs and this one lacks. */
	missingScopes: string[];
	/** What could not be read, for want of a right (`scope`) or for another reason: of it nothing is known. */
	unreadable: Array<CheckTrouble & { resource: string }>;
	numericCodes: boolean;
	/** Longest article code. */
	codeLength: number;
	/** Document from which a sales order lowers the stock (verkooporderVoorraadVanafNiveau). */
	stockFrom: string;
	/** Day from which stock is counted. */
	stockSince: string;
	backorders: boolean;
	foreignVat: boolean;
	templates: TemplateInUse[];
	/** Revenue groups (omzetgroepen) with their rate of today. */
	groups: Array<{ number: number; name: string; rate: string }>;
	/** ISO 3166 alpha-2. */
	countries: string[];
	articles: CheckedArticle[];
	/** Requests that reading all articles took. */
	articlePages: number;
}
