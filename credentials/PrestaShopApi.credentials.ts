import type { IAuthenticateGeneric, Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/**
 * Webservice key of one PrestaShop shop. The key is the user name of Basic authentication, without password.
 * It is tested by the PrestaShop node, which can tell a wrong key from a webservice that is switched off.
 */
export class PrestaShopApi implements ICredentialType {
	name = 'prestaShopApi';

	displayName = 'PrestaShop API';

	icon: Icon = {
		light: 'file:../icons/prestashop.svg',
		dark: 'file:../icons/prestashop.dark.svg',
	};

	documentationUrl = 'https://github.com/webshop-link/n8n-nodes-snelstart-prestashop#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Shop URL',
			name: 'shopUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://www.example.nl',
			description:
				'Address of the web shop exactly as the browser shows it, with the sub-folder if there is one',
		},
		// eslint-disable-next-line @n8n/community-nodes/credential-unnecessary-password -- a secret, though the rule does not know its name
		{
			displayName: 'Webservice Key',
			name: 'webserviceKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'Key of 32 characters from Advanced Parameters > Webservice (Geavanceerde parameters > Webservice). The README lists the permissions it needs.',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			auth: { username: '={{$credentials.webserviceKey.trim()}}', password: '' },
		},
	};
}
