// What axe finds on a page: WCAG 2.2 AA and its good practices, contrast included.
import { AxeBuilder } from '@axe-core/playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function violations(page) {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.map(({ id, help, nodes }) =>
    `${id}: ${help}\n${nodes.slice(0, 4).map((node) => `      ${node.target.join(' ')}  ${node.failureSummary?.split('\n').slice(1, 2).join('').trim()}`).join('\n')}`);
}
