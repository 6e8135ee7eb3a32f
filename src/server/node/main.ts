import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';

// Over standard input and output, or over the channel to the process that started it, by its arguments.
startServer(createConnection());
