import { advice } from './advice';

/** Sales orders and quotations (VOR). */
export const orderAdvice = advice(
	[
		'VOR-0001',
		'The sales order is not there any more. Look it up by its number or payment reference.',
		'De verkooporder is er niet meer. Zoek hem op met zijn nummer of betalingskenmerk.',
	],
	[
		'VOR-0002',
		'The relation of the order is no customer. Choose a customer.',
		'De relatie van de order is geen klant. Kies een klant.',
	],
	[
		'VOR-0003',
		'The relation that is invoiced is no customer. Correct it on the customer.',
		'De factuurrelatie is geen klant. Corrigeer haar bij de klant.',
	],
	[
		'VOR-0004',
		'The mandate is of another customer. Choose one of this customer, or leave it out.',
		'De machtiging is van een andere klant. Kies er een van deze klant of laat haar weg.',
	],
	[
		'VOR-0005',
		'SnelStart gives orders their number. Leave it out.',
		'SnelStart geeft orders hun nummer. Laat het weg.',
	],
	[
		'VOR-0006',
		'A street has 50 characters at most. Shorten it.',
		'Een straat heeft hooguit 50 tekens. Kort haar in.',
	],
	['VOR-0007', 'A postcode has 25 characters at most.', 'Een postcode heeft hooguit 25 tekens.'],
	[
		'VOR-0008',
		'A town has 50 characters at most. Shorten it.',
		'Een plaats heeft hooguit 50 tekens. Kort haar in.',
	],
	[
		'VOR-0009',
		'A contact has 50 characters at most. Shorten the name.',
		'Een contactpersoon heeft hooguit 50 tekens. Kort de naam in.',
	],
	[
		'VOR-0010',
		'The country of an address does not exist. Choose one from the list.',
		'Het land van een adres bestaat niet. Kies er een uit de lijst.',
	],
	[
		'VOR-0011',
		'The order reference has 50 characters at most. Shorten it.',
		'De orderreferentie heeft hooguit 50 tekens. Kort haar in.',
	],
	[
		'VOR-0013',
		'The mandate does not exist. Choose one from the list, or leave it out.',
		'De incassomachtiging bestaat niet. Kies er een uit de lijst of laat haar weg.',
	],
	[
		'VOR-0014',
		'Purchase orders belong to this sales order. Remove them first.',
		'Er horen inkooporders bij deze verkooporder. Verwijder die eerst.',
	],
	[
		'VOR-0015',
		'The order is no quotation any more. Change it as a sales order.',
		'De order is geen offerte meer. Wijzig hem als verkooporder.',
	],
	[
		'VOR-0016',
		'An extra field of the template takes a date. Look at its value.',
		'Een extra veld van het sjabloon neemt een datum. Kijk naar de waarde.',
	],
	[
		'VOR-0017',
		'An extra field of the template takes an article that exists. Look at its value.',
		'Een extra veld van het sjabloon neemt een artikel dat bestaat. Kijk naar de waarde.',
	],
	[
		'VOR-0018',
		'An extra field of the template takes the code of an article. Look at its value.',
		'Een extra veld van het sjabloon neemt de code van een artikel. Kijk naar de waarde.',
	],
	[
		'VOR-0019',
		'An extra field of the template takes a revenue group that exists. Look at its value.',
		'Een extra veld van het sjabloon neemt een artikelomzetgroep die bestaat. Kijk naar de waarde.',
	],
	[
		'VOR-0020',
		'An extra field of the template takes the number of a revenue group. Look at its value.',
		'Een extra veld van het sjabloon neemt het nummer van een artikelomzetgroep. Kijk naar de waarde.',
	],
	[
		'VOR-0021',
		'An extra field of the template takes an amount. Look at its value.',
		'Een extra veld van het sjabloon neemt een bedrag. Kijk naar de waarde.',
	],
	[
		'VOR-0022',
		'An extra field of the template takes an amount within its limits. Look at its value.',
		'Een extra veld van het sjabloon neemt een bedrag binnen zijn grenzen. Kijk naar de waarde.',
	],
	[
		'VOR-0023',
		'An extra field of the template takes an amount with fewer decimals. Look at its value.',
		'Een extra veld van het sjabloon neemt een bedrag met minder decimalen. Kijk naar de waarde.',
	],
	[
		'VOR-0024',
		'An extra field of the template takes an invoice that exists. Look at its value.',
		'Een extra veld van het sjabloon neemt een factuur die bestaat. Kijk naar de waarde.',
	],
	[
		'VOR-0025',
		'An extra field of the template takes the number of an invoice. Look at its value.',
		'Een extra veld van het sjabloon neemt het nummer van een factuur. Kijk naar de waarde.',
	],
	[
		'VOR-0026',
		'An extra field of the template takes a ledger account that exists. Look at its value.',
		'Een extra veld van het sjabloon neemt een grootboekrekening die bestaat. Kijk naar de waarde.',
	],
	[
		'VOR-0027',
		'An extra field of the template takes the number of a ledger account. Look at its value.',
		'Een extra veld van het sjabloon neemt het nummer van een grootboekrekening. Kijk naar de waarde.',
	],
	[
		'VOR-0028',
		'An extra field of the template takes a customer that exists. Look at its value.',
		'Een extra veld van het sjabloon neemt een klant die bestaat. Kijk naar de waarde.',
	],
	[
		'VOR-0029',
		'An extra field of the template takes the number of a customer. Look at its value.',
		'Een extra veld van het sjabloon neemt het nummer van een klant. Kijk naar de waarde.',
	],
	[
		'VOR-0030',
		'An extra field of the template takes a supplier that exists. Look at its value.',
		'Een extra veld van het sjabloon neemt een leverancier die bestaat. Kijk naar de waarde.',
	],
	[
		'VOR-0031',
		'An extra field of the template takes the number of a supplier. Look at its value.',
		'Een extra veld van het sjabloon neemt het nummer van een leverancier. Kijk naar de waarde.',
	],
	[
		'VOR-0032',
		'An extra field of the template takes a country that exists. Look at its value.',
		'Een extra veld van het sjabloon neemt een land dat bestaat. Kijk naar de waarde.',
	],
	[
		'VOR-0033',
		'An extra field of the template takes the code of a country. Look at its value.',
		'Een extra veld van het sjabloon neemt de code van een land. Kijk naar de waarde.',
	],
	[
		'VOR-0034',
		'An extra field of the template takes a whole number. Look at its value.',
		'Een extra veld van het sjabloon neemt een geheel getal. Kijk naar de waarde.',
	],
	[
		'VOR-0035',
		'An extra field of the template takes a shorter text. Look at its value.',
		'Een extra veld van het sjabloon neemt een kortere tekst. Kijk naar de waarde.',
	],
	[
		'VOR-0036',
		'The template has no extra field with this number. Look at the template in SnelStart.',
		'Het sjabloon heeft geen extra veld met dit nummer. Kijk naar het sjabloon in SnelStart.',
	],
);
