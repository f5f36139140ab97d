// Where the `orontes` command begins.

import { runCommand, tellFault } from './terminal/command.ts';
import { bearClosedStreams } from './terminal/terminal.ts';

bearClosedStreams();
process.on('uncaughtException', (error) => {
  process.exit(tellFault(error));
});
process.exitCode = await runCommand(process.argv.slice(2));
