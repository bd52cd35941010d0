import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Word edges of ASCII take "ế" for a gap; folded text is ASCII and may say so in a comment. */
const ASCII_EDGES = {
  selector: 'Literal[regex.pattern=/\\\\[bBwW]/]',
  message: 'Word edges are letters: use \\p{L} look-arounds (core/text), or disable with a reason.',
};

/** What an effect gives back is taken for its undoing: scrollIntoView() gives a promise in newer engines, and React stops. */
const EFFECT_RESULTS = {
  selector:
    'CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression:not([body.type="BlockStatement"]):not([body.operator="void"])',
  message: 'An effect gives back what undoes it, or nothing: write “void” before, or a block.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'reports/', '.stryker-tmp/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js}'],
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/readers/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ASCII_EDGES] },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/entry/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['src/pane/**/*.tsx', 'src/grid/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', EFFECT_RESULTS],
    },
  },
  {
    files: ['test/**/*.{ts,tsx,js}'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: [
      'test/bench/**',
      'test/support/**/make*.ts',
      'test/support/validateManifest.ts',
      'test/support/sideload.ts',
      'test/support/servePage.ts',
      'test/support/mutation/run.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
