import { advice } from './advice';

/** Customers and suppliers (REL), but for their e-mail addresses. */
export const customerAdvice = advice(
	[
		'REL-0001',
		'A relation is a customer or a supplier. Choose one of them.',
		'Een relatie is klant of leverancier. Kies een van beide.',
	],
	[
		'REL-0002',
		'Only a customer can be sent reminders. Switch reminders off for a supplier.',
		'Alleen een klant kan worden aangemaand. Zet aanmanen uit bij een leverancier.',
	],
	[
		'REL-0003',
		'The payment term lies between -365 and 1000 days.',
		'De krediettermijn ligt tussen -365 en 1000 dagen.',
	],
	[
		'REL-0004',
		'Only a customer has a discount on invoices. Leave it out for a supplier.',
		'Alleen een klant heeft factuurkorting. Laat die weg bij een leverancier.',
	],
	[
		'REL-0005',
		'The relation is not there any more, or is inactive. Look it up by its number.',
		'De relatie is er niet meer of staat op non-actief. Zoek haar op met haar nummer.',
	],
	[
		'REL-0006',
		'The Chamber of Commerce number is not valid. It has eight digits.',
		'Het KvK-nummer is niet geldig. Het heeft acht cijfers.',
	],
	[
		'REL-0007',
		'A relation needs a name. Fill it in.',
		'Een relatie heeft een naam nodig. Vul die in.',
	],
	[
		'REL-0008',
		'Another relation has this number. Leave the number empty, and SnelStart takes the next.',
		'Een andere relatie heeft dit nummer. Laat het leeg, dan neemt SnelStart het volgende.',
	],
	[
		'REL-0009',
		'Direct debit and payment orders need an IBAN. Fill it in, or switch them off.',
		'Incasso en betaalopdrachten hebben een IBAN nodig. Vul het in of zet ze uit.',
	],
	[
		'REL-0010',
		'The BIC is not valid. Leave it empty, and SnelStart finds it by the IBAN.',
		'De BIC is niet geldig. Laat hem leeg, dan vindt SnelStart hem bij het IBAN.',
	],
	[
		'REL-0011',
		'The IBAN is not valid. Copy it once more from the bank.',
		'Het IBAN is niet geldig. Neem het nog eens over van de bank.',
	],
	[
		'REL-0012',
		'A mobile number has 25 characters at most.',
		'Een mobiel nummer heeft hooguit 25 tekens.',
	],
	[
		'REL-0013',
		'A phone number has 25 characters at most.',
		'Een telefoonnummer heeft hooguit 25 tekens.',
	],
	[
		'REL-0014',
		'Only a supplier is paid by payment order. Switch it off for a customer.',
		'Alleen een leverancier wordt met een betaalopdracht betaald. Zet die uit bij een klant.',
	],
	[
		'REL-0015',
		'The website is no web address. It begins with http or https.',
		'De website is geen webadres. Het begint met http of https.',
	],
	[
		'REL-0016',
		'Only a customer has direct debit. Leave it out for a supplier.',
		'Alleen een klant heeft incasso. Laat het weg bij een leverancier.',
	],
	[
		'REL-0017',
		'The relation that is invoiced does not exist. Choose one from the list.',
		'De factuurrelatie bestaat niet. Kies er een uit de lijst.',
	],
	[
		'REL-0018',
		'The relation that is invoiced is no customer. Choose a customer.',
		'De factuurrelatie is geen klant. Kies een klant.',
	],
	[
		'REL-0020',
		'The street has 50 characters at most. Shorten it.',
		'De straat heeft hooguit 50 tekens. Kort haar in.',
	],
	['REL-0021', 'The postcode has 25 characters at most.', 'De postcode heeft hooguit 25 tekens.'],
	[
		'REL-0022',
		'The town has 50 characters at most. Shorten it.',
		'De plaats heeft hooguit 50 tekens. Kort haar in.',
	],
	[
		'REL-0023',
		'The contact has 50 characters at most. Shorten the name.',
		'De contactpersoon heeft hooguit 50 tekens. Kort de naam in.',
	],
	[
		'REL-0025',
		'The street of the postal address has 50 characters at most.',
		'De straat van het correspondentieadres heeft hooguit 50 tekens.',
	],
	[
		'REL-0026',
		'The postcode of the postal address has 25 characters at most.',
		'De postcode van het correspondentieadres heeft hooguit 25 tekens.',
	],
	[
		'REL-0027',
		'The town of the postal address has 50 characters at most.',
		'De plaats van het correspondentieadres heeft hooguit 50 tekens.',
	],
	[
		'REL-0028',
		'The contact of the postal address has 50 characters at most.',
		'De contactpersoon van het correspondentieadres heeft hooguit 50 tekens.',
	],
	[
		'REL-0047',
		'The ID in the record is another than the one in the address.',
		'Het ID in het record is een ander dan dat in het adres.',
	],
	[
		'REL-0048',
		'The own company cannot be written. Choose customer or supplier.',
		'Het eigen bedrijf kan niet worden geschreven. Kies klant of leverancier.',
	],
	[
		'REL-0049',
		'The customer has open invoices. Settle them first.',
		'De klant heeft openstaande facturen. Handel die eerst af.',
	],
	[
		'REL-0050',
		'The customer has open sales orders. Finish or delete them first.',
		'De klant heeft openstaande verkooporders. Handel ze eerst af of verwijder ze.',
	],
	[
		'REL-0051',
		'Another customer is invoiced to this one. Change that first.',
		'Een andere klant wordt aan deze gefactureerd. Wijzig dat eerst.',
	],
	[
		'REL-0052',
		'The customer stands in purchase orders. Finish them first.',
		'De klant staat in inkooporders. Handel die eerst af.',
	],
	[
		'REL-0053',
		'The supplier has open invoices. Settle them first.',
		'De leverancier heeft openstaande facturen. Handel die eerst af.',
	],
	[
		'REL-0054',
		'The supplier has open purchase orders. Finish them first.',
		'De leverancier heeft openstaande inkooporders. Handel die eerst af.',
	],
	[
		'REL-0055',
		'The country of the postal address does not exist. Choose one from the list.',
		'Het land van het correspondentieadres bestaat niet. Kies er een uit de lijst.',
	],
	[
		'REL-0056',
		'The country of the address does not exist. Choose one from the list.',
		'Het land van het vestigingsadres bestaat niet. Kies er een uit de lijst.',
	],
	[
		'REL-0057',
		'The VAT number has 50 characters at most.',
		'Het btw-nummer heeft hooguit 50 tekens.',
	],
	[
		'REL-0058',
		'The VAT number has two characters at least.',
		'Het btw-nummer heeft ten minste twee tekens.',
	],
	[
		'REL-0059',
		'The VAT number has letters and digits only. Leave out points and spaces.',
		'Het btw-nummer heeft alleen letters en cijfers. Laat punten en spaties weg.',
	],
	[
		'REL-0060',
		'An address is given whole or not at all: street, postcode, town and country. The contact may be missing.',
		'Een adres wordt heel gegeven of niet: straat, postcode, plaats en land. De contactpersoon mag ontbreken.',
	],
	[
		'REL-0062',
		'Only a customer has a credit limit. Leave it out for a supplier.',
		'Alleen een klant heeft een kredietlimiet. Laat die weg bij een leverancier.',
	],
	[
		'REL-0063',
		'A new relation may not carry an ID. Leave it out.',
		'Een nieuwe relatie mag geen ID hebben. Laat het weg.',
	],
	[
		'REL-0064',
		'A customer stays a customer, and a supplier a supplier. Make a second relation for the other.',
		'Een klant blijft klant en een leverancier leverancier. Maak een tweede relatie voor het andere.',
	],
	[
		'REL-0065',
		'A relation cannot be customer and supplier at once. Make two.',
		'Een relatie kan niet tegelijk klant en leverancier zijn. Maak er twee.',
	],
	[
		'REL-0066',
		'The relation is not complete, or a value is of the wrong kind. Compare it with one that was read.',
		'De relatie is niet compleet of een waarde is van de verkeerde soort. Vergelijk haar met een die is gelezen.',
	],
	[
		'REL-0067',
		'SnelStart needs this supplier itself, so it stays.',
		'SnelStart heeft deze leverancier zelf nodig, dus hij blijft.',
	],
	[
		'REL-0086',
		'The government number (OIN) has exactly 20 digits, or is empty.',
		'Het OIN heeft precies 20 cijfers of is leeg.',
	],
	[
		'REL-0087',
		'The VAT number is of another country than the address. Correct one of them.',
		'Het btw-nummer is van een ander land dan het vestigingsadres. Corrigeer een van beide.',
	],
	[
		'REL-0088',
		'The VAT number does not exist. Ask the customer, or leave it empty.',
		'Het btw-nummer bestaat niet. Vraag de klant ernaar of laat het leeg.',
	],
	[
		'REL-0103',
		'SnelStart needs this customer itself, so it stays.',
		'SnelStart heeft deze klant zelf nodig, dus hij blijft.',
	],
);
