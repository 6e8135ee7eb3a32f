/** Where a repository brings review logs along, `*.jsonl`; relative to the workspace folder. */
export const logsFolder = '.personas/reviews';
