import { CancellationToken, type Connection } from 'vscode-languageserver';
import type { ServerRequests } from '../../protocol/messages.ts';

/** Asks the extension for what the server cannot know by itself. @throws where the extension refuses. */
export function askExtension<Method extends keyof ServerRequests>(
  connection: Connection,
  method: Method,
  params: ServerRequests[Method]['params'],
  token: CancellationToken = CancellationToken.None,
): Promise<ServerRequests[Method]['result']> {
  return connection.sendRequest(method, params, token);
}
