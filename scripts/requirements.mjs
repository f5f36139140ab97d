// What has to be there before anything else can run: a Node that is new enough, and the dependencies of package.json.
// Node built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NODE_AT_LEAST = [20, 19];

/** @returns {string | undefined} one sentence with the remedy, where this Node is too old */
export function nodeProblem() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = NODE_AT_LEAST;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  return `Node ${process.versions.node} is too old; install Node ${NODE_AT_LEAST.join('.')} or later.`;
}

/**
 * @param {string} root the folder of package.json
 * @returns {string | undefined} one sentence with the remedy, where a dependency is not installed
 */
export function dependencyProblem(root) {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const missing = Object.keys(dependencies).find(
    (name) => !existsSync(join(root, 'node_modules', name, 'package.json')),
  );
  return missing && `dependencies are not installed (${missing} is missing); run "npm ci" in ${root}`;
}
