// Where the `orontes` command begins.

import { runCommand, tellFault } from './command.ts';
import { endQuietlyOnClosedPipe } from './terminal.ts';

endQuietlyOnClosedPipe();
process.on('uncaughtException', (error) => {
  process.exit(tellFault(error));
});
process.exitCode = await runCommand(process.argv.slice(2));
