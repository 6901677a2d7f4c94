import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: [
    './src/domains/*/tables.ts',
    './src/domains/**/*.tables.ts',
    './src/database/**/*.tables.ts',
  ],
  out: './migrations',
});
