import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/**
 * A plugin of the Markdown parser that writes into each cell of a table the name of its column, so
 * that a phone can show rows as cards, and the roles that browsers forget once a table is laid out
 * otherwise.
 */
export const labelCells = defineHastPlugin({
  name: 'label-cells',
  element: {
    filter: ['table'],
    visit(table, context) {
      const names = elementsOf(table, 'th').map((cell) => context.textContent(cell));
      for (const cell of elementsOf(table, 'th')) {
        setRole(cell, 'columnheader', context);
        context.setProperty(cell, 'scope', 'col');
      }
      for (const row of elementsOf(table, 'tr')) {
        setRole(row, 'row', context);
        for (const [index, cell] of elementsOf(row, 'td').entries()) {
          setRole(cell, 'cell', context);
          context.setProperty(cell, 'data-label', names[index] ?? '');
        }
      }
    },
  },
});

function setRole(node: Element, role: string, context: HastVisitorContext): void {
  context.setProperty(node, 'role', role);
}

/** Every element of a name below a node. */
function elementsOf(node: HastNode, tagName: string): Element[] {
  const children = 'children' in node ? (node.children as HastNode[]) : [];
  return children.flatMap((child) => [
    ...(child.type === 'element' && child.tagName === tagName ? [child] : []),
    ...elementsOf(child, tagName),
  ]);
}
