/** What SnelStart's own words mean, where a form lets choose from them. */
const WORDS: Readonly<Record<string, string>> = {
	AfTeDragenBtwType: 'VAT to Pay',
	Afhaalbon: 'Collection Slip',
	Balans: 'Balance Sheet',
	Bevestiging: 'Confirmation',
	Consument: 'Consumer',
	Exclusief: 'Without VAT',
	Geen: 'None',
	Hoog: 'High',
	InBehandeling: 'In Progress',
	Inclusief: 'With VAT',
	InkopenHoog: 'Purchases, High',
	InkopenLaag: 'Purchases, Low',
	InkopenOverig: 'Purchases, Other',
	Klant: 'Customer',
	Laag: 'Low',
	Leverancier: 'Supplier',
	Nee: 'No',
	Offerte: 'Quotation',
	Onderneming: 'Business',
	Overig: 'Other',
	Pakbon: 'Packing Slip',
	TeVorderenBtwType: 'VAT to Reclaim',
	Uitgevoerd: 'Done',
	VerkopenHoog: 'Sales, High',
	VerkopenLaag: 'Sales, Low',
	VerkopenOverig: 'Sales, Other',
	VerkopenVerlegd: 'Sales, Reversed',
	Werkbon: 'Work Order',
	WinstEnVerlies: 'Profit and Loss',
};

/** SnelStart's words as a form shows them, in English, by the alphabet; a word without another stands for itself. */
export const choiceWords = (choices: readonly string[]): Array<{ name: string; value: string }> =>
	choices
		.map((value) => ({ name: WORDS[value] ?? value, value }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
