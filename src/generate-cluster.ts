import { writeFileSync } from 'node:fs';
import { constants, zstdCompressSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { clusterFile } from './database/cluster.ts';

// Large enough to reach from one database of the cluster to the next, which is nearly the same.
const windowLog = 25;

const client = await PGlite.create();
const folder = await client.dumpDataDir('none');
await client.close();
const packed = zstdCompressSync(Buffer.from(await folder.arrayBuffer()), {
  params: {
    [constants.ZSTD_c_compressionLevel]: 19,
    [constants.ZSTD_c_windowLog]: windowLog,
    [constants.ZSTD_c_enableLongDistanceMatching]: 1,
  },
});
writeFileSync(clusterFile(), packed);
