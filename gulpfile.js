const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { dest, parallel, src } = require('gulp');

const manifest = require('./package.json');
const { checkTemplate } = require('./gulp/checkTemplate');

const TEMPLATES = 'workflows';

/** Copies icons to where the compiled nodes look for them, as `n8n-node build` does; for those who compile with tsc alone. */
function icons() {
	return src(['icons/**/*.{png,svg}', '{nodes,credentials}/**/*.{png,svg}'], {
		base: '.',
		encoding: false,
	}).pipe(dest('dist'));
}

/** Descriptions of the compiled nodes by full type name. */
function compiledNodes() {
	return Object.fromEntries(
		manifest.n8n.nodes.map((file) => {
			const className = file.split('/').pop().split('.')[0];
			const { description } = new (require(join(__dirname, file))[className])();
			return [`${manifest.name}.${description.name}`, description];
		}),
	);
}

function checkTemplates() {
	const ourNodes = compiledNodes();
	const found = readdirSync(TEMPLATES)
		.filter((name) => name.endsWith('.json'))
		.flatMap((name) => {
			const workflow = JSON.parse(readFileSync(join(TEMPLATES, name), 'utf8'));
			return checkTemplate(workflow, ourNodes).map((text) => `${name} ${text}`);
		});
	if (found.length === 0) return;
	const refusal = new Error(`Templates cannot be shipped:\n${found.join('\n')}`);
	throw Object.assign(refusal, { showStack: false });
}

/** Refuses templates that would not work after importing, and copies the others. Needs the compiled nodes. */
function templates() {
	checkTemplates();
	return src(`${TEMPLATES}/*.json`).pipe(dest('dist/workflows'));
}

exports.icons = icons;
exports.templates = templates;
exports.default = parallel(icons, templates);
