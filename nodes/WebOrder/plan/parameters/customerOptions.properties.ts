import type { INodeProperties } from 'n8n-workflow';

import { fieldsOf } from './fields.properties';
import { customerFieldLocator, customerLocator, orderTextLocator } from './locator';

export const recognition: INodeProperties = {
	displayName: 'Recognition',
	name: 'recognition',
	type: 'fixedCollection',
	placeholder: 'Add Step',
	default: {},
	typeOptions: { multipleValues: true, sortable: true },
	description:
		'How a customer is recognised (herkenning), in this order: the first step that finds somebody decides, and two candidates block the order. Without steps: collective customer for guests, then e-mail address and same name.',
	options: [
		{
			displayName: 'Step',
			name: 'step',
			values: [
				{
					displayName: 'Recognised By',
					name: 'by',
					type: 'options',
					default: 'emailAndName',
					description: 'What of the order tells who the customer is',
					options: [
						{
							name: 'Collective Customer for Consumers',
							value: 'collectiveForConsumers',
							description: 'Whoever is no company (verzamelklant)',
						},
						{
							name: 'Collective Customer for Guests',
							value: 'collectiveForGuests',
							description: 'Whoever has no account (verzamelklant)',
						},
						{
							name: 'E-Mail Address',
							value: 'email',
							description: 'Whoever it is by name: company and private person share one card',
						},
						{
							name: 'E-Mail Address and Same Name',
							value: 'emailAndName',
							description: 'Another name, or another kind of customer, is another card',
						},
						{ name: 'Name and Postcode', value: 'nameAndPostcode' },
						{
							name: 'Shop Customer ID',
							value: 'webCustomerId',
							description: "As stored in 'Extra Field for Shop Customer ID'",
						},
						{ name: 'VAT Number (Btw-Nummer)', value: 'vatNumber' },
					],
				},
			],
		},
	],
};

const guests: INodeProperties = {
	displayName: 'Guests',
	name: 'guests',
	type: 'options',
	default: 'byEmail',
	description: 'Which customer (klant) an order of somebody without an account belongs to',
	options: [
		{
			name: 'Their Own Customer Card',
			value: 'byEmail',
			description: 'Recognised by e-mail address like everybody else, created when unknown',
		},
		{
			name: 'One Collective Customer (Verzamelklant)',
			value: 'collective',
			description: 'All guests on one card; names and addresses stay on the order',
		},
	],
};

/** S-Connect's tab Klanten. */
export const customerOptions: INodeProperties = {
	displayName: 'Customers (Klanten)',
	name: 'customerOptions',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	description: "What S-Connect keeps on its tab 'Klanten'",
	options: [
		{
			displayName: 'Collective Customer',
			name: 'collectiveCustomer',
			description: "Customer (verzamelklant) that 'Guests' or the steps of 'Recognition' ask for",
			...customerLocator,
		},
		{
			displayName: 'Confirmation by E-Mail',
			name: 'confirmationByEmail',
			type: 'boolean',
			default: false,
			description:
				'Whether new customers get their order confirmations by e-mail (bevestiging e-mailen)',
		},
		{
			displayName: 'Customer Cards',
			name: 'customerWriting',
			type: 'options',
			default: 'create',
			description: 'What may be written of customers (verwerking klanten)',
			options: [
				{
					name: 'Create and Update',
					value: 'createAndUpdate',
					description: 'Changes known cards too; a field that is filled is never emptied',
				},
				{ name: 'Create Only', value: 'create', description: 'Makes cards for new customers' },
				{
					name: 'Write Nothing',
					value: 'never',
					description: 'An order of an unknown customer is blocked',
				},
			],
		},
		{
			displayName: 'Extra Field for Shop Customer ID',
			name: 'webCustomerField',
			description:
				'Extra field of the customer (extra veld) that holds the ID the customer has in the shop. Empty: it is not kept.',
			...customerFieldLocator,
		},
		fieldsOf({
			displayName: 'Extra Fields of Customers',
			name: 'customerFields',
			description:
				"Extra fields (extra velden) that are filled by hand on new cards, and on known ones where they are empty with 'Create and Update'",
			field: customerFieldLocator,
			text: orderTextLocator,
		}),
		guests,
		{
			displayName: 'Invoice by E-Mail',
			name: 'invoiceByEmail',
			type: 'boolean',
			default: false,
			description: 'Whether new customers get their invoices by e-mail (factuur e-mailen)',
		},
		{
			displayName: 'Quotation by E-Mail',
			name: 'quotationByEmail',
			type: 'boolean',
			default: false,
			description: 'Whether new customers get their quotations by e-mail (offerte e-mailen)',
		},
		recognition,
		{
			displayName: 'Reminder by E-Mail',
			name: 'reminderByEmail',
			type: 'boolean',
			default: false,
			description: 'Whether new customers get their reminders by e-mail (aanmaning e-mailen)',
		},
		{
			displayName: 'Set Kind of Reminder',
			name: 'setReminderKind',
			type: 'boolean',
			default: false,
			description:
				'Whether new customers get a kind of reminder (aanmaningsoort): a company Onderneming, a person Consument',
		},
		{
			displayName: 'UBL with Invoice',
			name: 'ublAttached',
			type: 'boolean',
			default: false,
			description:
				'Whether invoices that go to new customers by e-mail carry a UBL file (UBL-bestand als bijlage)',
		},
	],
};
