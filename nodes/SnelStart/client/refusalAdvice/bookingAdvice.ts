import { advice } from './advice';

/** Bookings and ledger accounts (BOE). */
export const bookingAdvice = advice(
	[
		'BOE-0001',
		'The booking does not exist any more, or was never there. Choose it from the list.',
		'De boeking bestaat niet meer of is er nooit geweest. Kies haar uit de lijst.',
	],
	[
		'BOE-0002',
		'The supplier does not exist. Choose one from the list.',
		'De leverancier bestaat niet. Kies er een uit de lijst.',
	],
	[
		'BOE-0003',
		'The relation is a customer and no supplier. Choose a supplier.',
		'De relatie is een klant en geen leverancier. Kies een leverancier.',
	],
	[
		'BOE-0008',
		'The ledger account is inactive. Make it active, or book on another.',
		'De grootboekrekening staat op non-actief. Maak haar actief of boek op een andere.',
	],
	[
		'BOE-0009',
		'The journal for purchases is inactive. Make it active in SnelStart.',
		'Het dagboek inkoop staat op non-actief. Maak het actief in SnelStart.',
	],
	[
		'BOE-0010',
		'The administration has no journal for purchases. Make one in SnelStart.',
		'De administratie heeft geen dagboek inkoop. Maak er een in SnelStart.',
	],
	[
		'BOE-0019',
		'The cost centre does not exist. Choose one from the list.',
		'De kostenplaats bestaat niet. Kies er een uit de lijst.',
	],
	[
		'BOE-0021',
		'This invoice number is booked already. Look whether it is the same invoice before another number is taken.',
		'Dit factuurnummer is al geboekt. Kijk of het dezelfde factuur is voordat een ander nummer wordt genomen.',
	],
	[
		'BOE-0022',
		'This ledger account needs a cost centre. Choose one for its line.',
		'Deze grootboekrekening heeft een kostenplaats nodig. Kies er een voor haar regel.',
	],
	[
		'BOE-0023',
		'A booking needs at least one line. Add it.',
		'Een boeking heeft ten minste een regel nodig. Voeg die toe.',
	],
	[
		'BOE-0024',
		'The cash journal is inactive. Make it active in SnelStart.',
		'Het dagboek kas staat op non-actief. Maak het actief in SnelStart.',
	],
	[
		'BOE-0025',
		'There is no such cash journal. Choose one from the list.',
		'Dit dagboek kas bestaat niet. Kies er een uit de lijst.',
	],
	[
		'BOE-0026',
		'The cost centre is inactive. Make it active, or choose another.',
		'De kostenplaats staat op non-actief. Maak haar actief of kies een andere.',
	],
	[
		'BOE-0027',
		'An amount received and an amount spent stand beside each other. Fill in one of them and 0 for the other.',
		'Er staat zowel een ontvangen als een uitgegeven bedrag. Vul er een in en 0 voor het andere.',
	],
	[
		'BOE-0028',
		'A line has no amount. Fill in debit or credit, or leave the line out.',
		'Een regel heeft geen bedrag. Vul debet of credit in of laat de regel weg.',
	],
	[
		'BOE-0033',
		'The date lies more than five years before the financial year. Look at the year of the date.',
		'De datum ligt meer dan vijf jaar voor het boekjaar. Kijk naar het jaar van de datum.',
	],
	[
		'BOE-0036',
		'SnelStart does not know the currency. Book in euros.',
		'SnelStart kent de munteenheid niet. Boek in euro.',
	],
	[
		'BOE-0037',
		'A ledger account does not exist. Choose one from the list.',
		'Een grootboekrekening bestaat niet. Kies er een uit de lijst.',
	],
	[
		'BOE-0039',
		'The lines do not come to the amount of the booking. Sum up the lines and the VAT, each rounded to cents.',
		'De regels komen niet uit op het bedrag van de boeking. Tel de regels en de btw op, elk afgerond op centen.',
	],
	[
		'BOE-0042',
		'The date lies in a period that is closed. Take a date after it, or open the period in SnelStart.',
		'De datum ligt in een geblokkeerde periode. Neem een datum erna of open de periode in SnelStart.',
	],
	[
		'BOE-0046',
		'The booking is part of a VAT return that was made. Correct it with a booking of its own.',
		'De boeking hoort bij een btw-aangifte die is gedaan. Corrigeer haar met een eigen boeking.',
	],
	[
		'BOE-0047',
		'The booking belongs to a sales invoice. Change the invoice in SnelStart.',
		'De boeking hoort bij een verkoopfactuur. Wijzig de factuur in SnelStart.',
	],
	[
		'BOE-0048',
		'The booking belongs to a purchase invoice. Change the invoice in SnelStart.',
		'De boeking hoort bij een inkoopfactuur. Wijzig de factuur in SnelStart.',
	],
	[
		'BOE-0050',
		'The booking is in a bank order. Take it out of the order first.',
		'De boeking staat in een bankopdracht. Haal haar eerst uit de opdracht.',
	],
	[
		'BOE-0051',
		'The accountant has closed or checked this period. Ask the accountant to open it.',
		'De accountant heeft deze periode geblokkeerd of gecontroleerd. Vraag de accountant haar te openen.',
	],
	[
		'BOE-0052',
		'A direct debit needs the IBAN of the customer. Fill it in on the customer.',
		'Een incasso heeft het IBAN van de klant nodig. Vul het in bij de klant.',
	],
	[
		'BOE-0054',
		'The relation is inactive. Make it active in SnelStart.',
		'De relatie staat op non-actief. Maak haar actief in SnelStart.',
	],
	[
		'BOE-0055',
		'Direct debit is not allowed for this customer. Set it on the customer, or leave the mandate out.',
		'Incasseren is voor deze klant niet toegestaan. Stel het in bij de klant of laat de machtiging weg.',
	],
	[
		'BOE-0058',
		'The invoice number is a must and has 25 characters at most.',
		'Het factuurnummer is verplicht en heeft hooguit 25 tekens.',
	],
	[
		'BOE-0060',
		'The relation is no customer. Choose a customer.',
		'De relatie is geen klant. Kies een klant.',
	],
	[
		'BOE-0061',
		'This ledger account cannot be used here. Choose one for turnover or costs.',
		'Deze grootboekrekening kan hier niet worden gebruikt. Kies er een voor omzet of kosten.',
	],
	[
		'BOE-0062',
		'Reversed VAT stands beside other VAT. Book them apart.',
		'Verlegde btw staat naast andere btw. Boek ze apart.',
	],
	[
		'BOE-0066',
		'The mandate is of another customer. Choose one of this customer.',
		'De machtiging is van een andere klant. Kies er een van deze klant.',
	],
	[
		'BOE-0068',
		'The voucher number has 25 characters at most. Shorten it.',
		'Het boekstuk heeft hooguit 25 tekens. Kort het in.',
	],
	[
		'BOE-0069',
		'The VAT does not fit its lines. Look at the kind of VAT and its amount.',
		'De btw past niet bij de regels. Kijk naar de btw-soort en het bedrag.',
	],
	[
		'BOE-0070',
		'The date of the booking is no date SnelStart can book on. Look at day and year.',
		'De boekdatum is geen datum waarop SnelStart kan boeken. Kijk naar dag en jaar.',
	],
	[
		'BOE-0071',
		'A description has 250 characters at most. Shorten it.',
		'Een omschrijving heeft hooguit 250 tekens. Kort hem in.',
	],
	[
		'BOE-0075',
		'A line stands on the account of a journal of its own. Take another account.',
		'Een regel staat op de rekening van een eigen dagboek. Neem een andere rekening.',
	],
	[
		'BOE-0076',
		'A line has debit and credit. Fill in one of them.',
		'Een regel heeft debet en credit. Vul er een in.',
	],
	[
		'BOE-0077',
		'The journal of a booking stays as it is. Delete the booking and make it in the other journal.',
		'Het dagboek van een boeking blijft zoals het is. Verwijder de boeking en maak haar in het andere dagboek.',
	],
	[
		'BOE-0079',
		'The mandate was withdrawn. Choose another, or leave it out.',
		'De machtiging is ingetrokken. Kies een andere of laat haar weg.',
	],
	[
		'BOE-0082',
		'A kind of VAT is missing, or is not that of the ledger account. Leave it empty or take that of the account.',
		'Een btw-soort ontbreekt of is niet die van de grootboekrekening. Laat hem leeg of neem die van de rekening.',
	],
	[
		'BOE-0083',
		'There are payments of the invoice, so it stays. Take the payments off first.',
		'Er zijn betalingen op de factuur, dus zij blijft. Haal eerst de betalingen weg.',
	],
	[
		'BOE-0084',
		'A description is a must here. Fill it in, also in every line.',
		'Een omschrijving is hier verplicht. Vul die in, ook in elke regel.',
	],
	[
		'BOE-0085',
		'The purpose of the ledger account is none SnelStart knows. Choose one from the list.',
		'De grootboekfunctie is er geen die SnelStart kent. Kies er een uit de lijst.',
	],
	[
		'BOE-0086',
		'Another ledger account has this number. Take another.',
		'Een andere grootboekrekening heeft dit nummer. Neem een ander.',
	],
	[
		'BOE-0087',
		'Only one ledger account can have this purpose, and one has it.',
		'Maar een grootboekrekening kan deze functie hebben, en een heeft haar al.',
	],
	[
		'BOE-0088',
		'The description of a ledger account has 50 characters at most.',
		'De omschrijving van een grootboekrekening heeft hooguit 50 tekens.',
	],
	[
		'BOE-0089',
		'The ledger account does not exist. Choose one from the list.',
		'De grootboekrekening bestaat niet. Kies er een uit de lijst.',
	],
	[
		'BOE-0091',
		'A line has debit and credit. Fill in one of them.',
		'Een regel heeft debet en credit. Vul er een van in.',
	],
	[
		'BOE-0093',
		'A line has a cost centre though its ledger account takes none. Leave it out.',
		'Een regel heeft een kostenplaats hoewel haar grootboekrekening er geen neemt. Laat haar weg.',
	],
	[
		'BOE-0094',
		'A memorial booking needs two lines at least.',
		'Een memoriaalboeking heeft ten minste twee regels nodig.',
	],
	[
		'BOE-0095',
		'There is no such memorial journal. Choose one from the list.',
		'Dit memoriaal dagboek bestaat niet. Kies er een uit de lijst.',
	],
	[
		'BOE-0096',
		'There is no such journal, or it is none of bank. Choose one from the list.',
		'Dit dagboek bestaat niet of is geen bankdagboek. Kies er een uit de lijst.',
	],
);
