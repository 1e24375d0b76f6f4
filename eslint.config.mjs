import tseslint from 'typescript-eslint';

const core = 'The core knows no editor, no Node and no browser: pass in what it needs.';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.vscode-test/**', 'test/host/**/*.cjs'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // indexed access is checked; an index known to exist is asserted
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: 'vscode', message: core }], patterns: [{ group: ['node:*', 'fs', 'path', 'os', '**/editor/**', '**/cli*'], message: core }] }],
      'no-restricted-globals': ['error', ...['process', 'Buffer', 'window', 'document', 'navigator', 'console', 'setTimeout', 'Intl'].map(name => ({ name, message: core }))],
      'no-restricted-syntax': ['error',
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: core },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: core },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock: pass the date in.' }],
    },
  },
);
