/** The demonstration town's seed. Another seed would be another town. */
export const townSeed = 'halfhour';
