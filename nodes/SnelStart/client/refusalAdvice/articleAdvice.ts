import { advice } from './advice';

/** Articles (ART) and cost centres (KPL). */
export const articleAdvice = advice(
	[
		'ART-0001',
		'The article is not there any more. Look it up by its code.',
		'Het artikel is er niet meer. Zoek het op met zijn artikelcode.',
	],
	[
		'ART-0002',
		'An article needs an article code. Fill it in.',
		'Een artikel heeft een artikelcode nodig. Vul die in.',
	],
	[
		'ART-0003',
		'This administration has article codes of digits only. Use digits, or allow letters in the settings for articles.',
		'Deze administratie heeft artikelcodes van alleen cijfers. Gebruik cijfers, of sta letters toe in de instellingen van artikelen.',
	],
	[
		'ART-0004',
		'The article code is longer than the settings for articles allow. Shorten it, or allow longer codes.',
		'De artikelcode is langer dan de instellingen van artikelen toestaan. Kort hem in of sta langere codes toe.',
	],
	[
		'ART-0005',
		'Another article has this code, perhaps an inactive one. Update that article, or take another code.',
		'Een ander artikel heeft deze code, misschien een non-actief. Werk dat artikel bij of neem een andere code.',
	],
	[
		'ART-0006',
		'An article needs a description. Fill it in.',
		'Een artikel heeft een omschrijving nodig. Vul die in.',
	],
	[
		'ART-0007',
		'The description is longer than 250 characters. Shorten it.',
		'De omschrijving is langer dan 250 tekens. Kort hem in.',
	],
	[
		'ART-0008',
		'An article needs a revenue group, which decides its VAT. Choose one from the list.',
		'Een artikel heeft een artikelomzetgroep nodig, die de btw bepaalt. Kies er een uit de lijst.',
	],
	[
		'ART-0009',
		'The revenue group does not exist. Choose one from the list of this administration.',
		'De artikelomzetgroep bestaat niet. Kies er een uit de lijst van deze administratie.',
	],
	[
		'ART-0010',
		'The article still has stock, so it stays. Book the stock off first, or make the article inactive.',
		'Het artikel heeft nog voorraad en blijft dus. Boek de voorraad eerst af of zet het artikel op non-actief.',
	],
	[
		'ART-0011',
		'The article stands in an open order or invoice. Finish that first, or make the article inactive.',
		'Het artikel staat in een openstaande order of factuur. Handel die eerst af of zet het artikel op non-actief.',
	],
	[
		'ART-0012',
		'The article is part of a recipe. Take it out of the recipe first.',
		'Het artikel is onderdeel van een recept. Haal het eerst uit het recept.',
	],
	[
		'ART-0013',
		'The article comes from a wholesaler link. Remove it there.',
		'Het artikel hoort bij een grossierkoppeling. Verwijder het daar.',
	],
	[
		'ART-0014',
		'The customer whose price was asked for does not exist. Choose one from the list.',
		'De klant van wie de prijs is gevraagd bestaat niet. Kies er een uit de lijst.',
	],
	[
		'ART-0015',
		'This article is used for text lines on invoices, so SnelStart keeps it.',
		'Dit artikel wordt gebruikt voor tekstregels op facturen, dus SnelStart bewaart het.',
	],
	[
		'ART-0016',
		'The supplier does not exist. Choose one from the list, or leave it empty.',
		'De leverancier bestaat niet. Kies er een uit de lijst of laat hem leeg.',
	],
	[
		'ART-0017',
		'The relation chosen as supplier is a customer. Choose a supplier.',
		'De relatie die als leverancier is gekozen is een klant. Kies een leverancier.',
	],
	[
		'ART-0018',
		'The supplier is inactive. Make it active, or choose another.',
		'De leverancier staat op non-actief. Maak hem actief of kies een andere.',
	],
	[
		'KPL-0001',
		'The cost centre does not exist. Choose one from the list.',
		'De kostenplaats bestaat niet. Kies er een uit de lijst.',
	],
	[
		'KPL-0002',
		'There is a cost centre with this ID. Leave the ID out.',
		'Er is al een kostenplaats met dit ID. Laat het ID weg.',
	],
	[
		'KPL-0003',
		'The ID of the cost centre is missing. Choose it from the list.',
		'Het ID van de kostenplaats ontbreekt. Kies haar uit de lijst.',
	],
	[
		'KPL-0004',
		'A cost centre needs a description. Fill it in.',
		'Een kostenplaats heeft een omschrijving nodig. Vul die in.',
	],
	[
		'KPL-0005',
		'The description of a cost centre has 50 characters at most. Shorten it.',
		'De omschrijving van een kostenplaats heeft hooguit 50 tekens. Kort hem in.',
	],
	[
		'KPL-0006',
		'A cost centre needs a number. Fill it in.',
		'Een kostenplaats heeft een nummer nodig. Vul het in.',
	],
	[
		'KPL-0007',
		'The number of a cost centre lies between 1 and 999999999.',
		'Het nummer van een kostenplaats ligt tussen 1 en 999999999.',
	],
	[
		'KPL-0008',
		'Another cost centre has this number. Take another, or update that one.',
		'Een andere kostenplaats heeft dit nummer. Neem een ander of werk die bij.',
	],
	[
		'KPL-0009',
		'A new cost centre cannot be inactive. Make it first and set it inactive afterwards.',
		'Een nieuwe kostenplaats kan niet non-actief zijn. Maak haar eerst en zet haar daarna op non-actief.',
	],
);
