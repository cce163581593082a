import { readConfig } from '../../src/config/config.ts';
import { createContext } from '../../src/context.ts';
import { createApi } from '../../src/http/api.ts';

// An API in a process of its own, as in service; says its port. Ends when the line to the benchmark does.

const context = await createContext(readConfig(process.env));
const app = createApi(context);
await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.((app.server.address() as { port: number }).port);
process.on('disconnect', () => process.exit(0));
