/**
 * Finds the modules of drizzle-orm at less expense, for what is imported after this file.
 *
 * Node parses a package's package.json again for each module that it finds below it and for each
 * import of it. This one has 180 KB, a hundred modules and as many importers, which took more than
 * half of the time in which the platform's modules are loaded.
 */
import { type ResolveFnOutput, registerHooks } from 'node:module';

const packageName = 'drizzle-orm';
const packageFolder = `/node_modules/${packageName}/`;
const resolved = new Map<string, ResolveFnOutput>();

registerHooks({
  resolve(specifier, context, nextResolve) {
    const { parentURL, conditions } = context;
    // What CommonJS requires are other files.
    if (!conditions.includes('import')) return nextResolve(specifier, context);
    if (specifier === packageName || specifier.startsWith(`${packageName}/`)) {
      const cached = resolved.get(specifier);
      if (cached) return cached;
      const result = nextResolve(specifier, context);
      resolved.set(specifier, { ...result, shortCircuit: true });
      return result;
    }
    const isWithin = specifier.startsWith('.') && parentURL?.includes(packageFolder);
    if (!isWithin || !specifier.endsWith('.js')) return nextResolve(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});
