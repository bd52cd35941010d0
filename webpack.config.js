import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

/**
 * What is built, each by its own name (`webpack --config-name cli`):
 *   cli        dist/cli.js, the command: one ES module for Node 20, with a shebang, executable
 *   start      dist/start.js, the first script of the pane: ES5, so that an old engine can say that it is too old
 *   pane       dist/taskpane.html with its script and chunks, dist/manifest.xml, dist/assets
 *   functions  dist/functions.js, the custom functions
 *   page       dist/index.html, the browser version
 * Options: `--env base=https://…`  where the pane will be served (https://localhost:3000 when not given);
 *          `--env office=self`     serves Microsoft's office.js from our own origin, for closed networks and tests;
 *          `--env out=<folder>`    another folder than dist.
 */
export default function configs(env = {}, argv = {}) {
  const settings = readSettings(env, argv);
  const all = [cli(settings), start(settings), pane(settings), functions(settings), page(settings)];
  return all.filter((config) => Object.values(config.entry).every((file) => existsSync(here(file))));
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DEVELOPMENT = 'https://localhost:3000';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const VERSION = JSON.parse(readFileSync(here('package.json'), 'utf8')).version;

function readSettings(env, argv) {
  const base = new URL(env.base ?? DEVELOPMENT);
  if (base.protocol !== 'https:') throw new Error(`--env base=${env.base}: Office opens https pages only.`);
  return {
    base: base.href.replace(/\/+$/, ''),
    selfHosted: env.office === 'self',
    out: env.out ? resolve(env.out) : here('dist'),
    production: argv.mode !== 'development',
  };
}

/** Type-stripping only: types are checked by `npm run types`. */
const scripts = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target,
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** These rooms only define: what nobody uses of them is left out of a bundle, whole files of it. */
const PURE = { test: /\/src\/(core|app|readers|writers|hosts\/(browser|package))\//, sideEffects: false };

/** Data kept as text beside the code: tables of phrases and units. */
const TEXTS = { test: /\.(tsv|txt)$/, type: 'asset/source' };

function common(settings, name, entry, language) {
  return {
    name,
    mode: settings.production ? 'production' : 'development',
    context: here('.'),
    entry,
    output: { path: settings.out, publicPath: 'auto' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [scripts(language), PURE, TEXTS],
      parser: { javascript: { exportsPresence: 'error' } },
    },
    plugins: [new webpack.DefinePlugin({ SO_THI_DUA_VERSION: JSON.stringify(VERSION) }), new NoBuildPath()],
    devtool: settings.production ? false : 'source-map',
    cache: {
      type: 'filesystem',
      name: `${name}-${settings.production ? 'production' : 'development'}`,
      buildDependencies: { config: [here('webpack.config.js')] },
    },
    performance: false,
    stats: 'errors-warnings',
  };
}

/** The command. Nothing stays outside: `node dist/cli.js` needs no node_modules. */
function cli(settings) {
  const config = common(settings, 'cli', { cli: './src/entry/cli.ts' }, 'es2022');
  return {
    ...config,
    target: 'node20',
    experiments: { outputModule: true },
    output: {
      ...config.output,
      module: true,
      chunkFormat: 'module',
      filename: '[name].js',
      chunkFilename: 'cli.[name].js',
      assetModuleFilename: 'assets/[base]',
    },
    plugins: [
      ...config.plugins,
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      new Executable('cli.js'),
    ],
    // Readable stack traces weigh more than a few kilobytes on disk.
    optimization: { minimize: false, chunkIds: 'named' },
  };
}

function start(settings) {
  const config = common(settings, 'start', { start: './src/entry/start.ts' }, 'es5');
  return { ...config, target: ['web', 'es5'] };
}

function pane(settings) {
  const config = common(settings, 'pane', { taskpane: './src/entry/taskpane.tsx' }, 'es2020');
  const policy = contentPolicy(settings);
  return {
    ...config,
    target: ['web', 'es2020'],
    output: {
      ...config.output,
      filename: settings.production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: settings.production ? 'pane-[name].[contenthash:8].js' : 'pane-[name].js',
      assetModuleFilename: 'assets/samples/[name][ext]',
      // Names carry a hash, so an older pane would stay beside the new one; all else in the folder is others'.
      clean: { keep: (name) => !/^(taskpane|pane)[.-]/.test(name) },
    },
    // A screen is one file with all it needs beyond the first, so that each is held to its size by itself.
    optimization: { chunkIds: 'named', splitChunks: false },
    plugins: [
      ...config.plugins,
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/entry/taskpane.html',
        // Deferred scripts run in the order of the page: office.js, then the pane.
        inject: 'body',
        scriptLoading: 'defer',
        templateParameters: { head: headOf(policy), office: officeUrl(settings), version: VERSION },
      }),
      new Files([
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          change: (xml) =>
            xml
              // A domain has no path, wherever below it the add-in lies.
              .replaceAll(`<AppDomain>${DEVELOPMENT}<`, `<AppDomain>${new URL(settings.base).origin}<`)
              .replaceAll(DEVELOPMENT, settings.base),
        },
        { from: 'src/entry/start.css', to: 'start.css' },
        { from: 'src/pane/pane.css', to: 'pane.css' },
        { from: 'assets/icons', to: 'assets/icons' },
        { from: 'assets/functions', to: 'assets/functions' },
        ...(settings.selfHosted ? officeFiles() : []),
      ]),
    ],
  };
}

/** Custom functions run in the pane's shared runtime but come as a script of their own, next to their metadata. */
function functions(settings) {
  const config = common(settings, 'functions', { functions: './src/entry/functions.ts' }, 'es2020');
  return {
    ...config,
    target: ['web', 'es2020'],
    output: {
      ...config.output,
      chunkFilename: settings.production ? 'functions.[name].[contenthash:8].js' : 'functions.[name].js',
      // Two bundles on one page: by the same name each would take the other's chunks for its own.
      uniqueName: 'so-thi-dua-functions',
      clean: { keep: (name) => !/^functions\..+\.js$/.test(name) },
    },
  };
}

/** The browser version: static files for any web server; its worker for workbooks is a chunk, as that of the pane. */
function page(settings) {
  const entries = { browser: './src/entry/browser.tsx', 'browser-offline': './src/entry/browser/offline.ts' };
  const config = common(settings, 'page', entries, 'es2020');
  const policy = `${contentPolicy({ selfHosted: true })}; manifest-src 'self'`;
  return {
    ...config,
    target: ['web', 'es2020'],
    output: {
      ...config.output,
      filename: settings.production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: settings.production ? 'browser-[name].[contenthash:8].js' : 'browser-[name].js',
      assetModuleFilename: ({ filename }) =>
        `assets/${/\.wasm$/.test(filename) ? 'formulas' : 'samples'}/[name][ext]`,
      uniqueName: 'so-thi-dua-page',
      clean: { keep: (name) => !/^browser[.-].+\.js$/.test(name) },
    },
    optimization: { chunkIds: 'named', splitChunks: false },
    plugins: [
      ...config.plugins,
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/entry/browser.html',
        chunks: ['browser'],
        scriptLoading: 'defer',
        templateParameters: { head: headOf(policy), version: VERSION },
      }),
      new Files([
        { from: 'src/entry/start.css', to: 'start.css' },
        { from: 'src/pane/pane.css', to: 'pane.css' },
        { from: 'src/entry/browser.css', to: 'browser.css' },
        { from: 'src/entry/browser.webmanifest', to: 'browser.webmanifest' },
        { from: 'assets/icons', to: 'assets/icons' },
      ]),
      new Offline(),
    ],
  };
}

/** Fluent makes empty style elements and puts its rules in one by one; this is the hash of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What both pages have at their head. */
const headOf = (policy) =>
  readFileSync(here('src/entry/head.html'), 'utf8')
    .trim()
    .replace('{policy}', policy)
    .replaceAll('{version}', VERSION);

/** What the pane may load: its own files and office.js; it may talk to nobody. */
function contentPolicy({ selfHosted }) {
  return [
    "default-src 'none'",
    `script-src 'self'${selfHosted ? '' : ` ${OFFICE_CDN}`}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const officeUrl = ({ selfHosted }) =>
  selfHosted ? 'office/office.js' : `${OFFICE_CDN}/lib/1/hosted/office.js`;

/** The runtime's files for Excel, unmodified, with their licence; its debug builds and other programs are left out. */
function officeFiles() {
  const root = 'node_modules/@microsoft/office-js';
  const wanted = /^(office|excel|o15apptofilemappingtable|custom-functions-runtime|es6-promise)[\w.-]*\.js$/;
  const names = readdirSync(here(`${root}/dist`)).filter(
    (name) => wanted.test(name) && !/debug|vsdoc/.test(name),
  );
  return [
    { from: `${root}/LICENSE.md`, to: 'office/LICENSE.md' },
    ...[...names, 'vi-vn', 'en-us', 'telemetry'].map((name) => ({
      from: `${root}/dist/${name}`,
      to: `office/${name}`,
    })),
  ];
}

/** Puts files and folders beside the bundle: `{ from, to, change? }`, a folder with all that is in it. */
class Files {
  constructor(files) {
    this.files = files.flatMap((file) => expand(file));
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Files', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Files', stage }, () =>
        this.files.forEach((file) => put(compilation, file)),
      );
    });
  }
}

function expand({ from, to, change }) {
  if (!existsSync(here(from))) throw new Error(`${from} is missing.`);
  if (/\.[a-z]+$/.test(from)) return [{ from: here(from), to, change }];
  const names = readdirSync(here(from), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return names.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { from: path, to: `${to}/${path.slice(here(from).length + 1).replaceAll('\\', '/')}`, change };
  });
}

function put(compilation, { from, to, change }) {
  compilation.fileDependencies.add(from);
  const bytes = readFileSync(from);
  // `minimized`: what is copied stays as it came, byte for byte.
  compilation.emitAsset(to, new webpack.sources.RawSource(change ? change(bytes.toString('utf8')) : bytes), {
    minimized: true,
  });
}

/** pdf.js asks where it lies, to find packages beside it that it does not need; the answer would be this machine's path. */
class NoBuildPath {
  apply(compiler) {
    compiler.hooks.compilation.tap('NoBuildPath', (_, { normalModuleFactory }) =>
      normalModuleFactory.hooks.parser
        .for('javascript/esm')
        .tap('NoBuildPath', (parser) =>
          parser.hooks.expression
            .for('import.meta.url')
            .tap({ name: 'NoBuildPath', stage: -10 }, (place) => answer(parser.state.module, place)),
        ),
    );
  }
}

function answer(module, { range }) {
  if (!/[\\/]pdfjs-dist[\\/]/.test(module.resource)) return undefined;
  module.addPresentationalDependency(new webpack.dependencies.ConstDependency('"file:///"', range));
  return true;
}

/** The worker that keeps the page for times without a network: told all files of it, and by their text which version it is. */
class Offline {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Offline', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Offline', stage }, (assets) => {
        const files = Object.keys(assets).filter((name) => !/\.(map|txt)$|offline/.test(name));
        const hash = createHash('sha256');
        for (const name of files.sort()) hash.update(name).update(assets[name].buffer());
        const script = Object.keys(assets).find((name) => /^browser-offline\b.*\.js$/.test(name));
        const told = JSON.stringify({ version: hash.digest('hex').slice(0, 12), files });
        const text = `self.SO_THI_DUA = ${told};\nimportScripts(${JSON.stringify(script)});\n`;
        compilation.emitAsset('service-worker.js', new webpack.sources.RawSource(text));
      });
    });
  }
}

/** A command that the shell can start by its name. */
class Executable {
  constructor(name) {
    this.name = name;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', () => chmodSync(join(compiler.outputPath, this.name), 0o755));
  }
}
