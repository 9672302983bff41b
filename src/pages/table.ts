import { html, type Piece } from './html.ts'

interface Column<Row> {
  title: string
  /** What stands in it, of one row. */
  cell: (row: Row, index: number) => Piece
  /** Numbers stand on the right. */
  isNumber?: boolean
}

/**
 * A table. Roles are written out since a narrow screen stacks the cells of a wide one, which takes away what they follow
 * from.
 * @param columns the first one names its row
 */
export const table = <Row>({
  caption,
  columns,
  rows,
  isWide = false,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  isWide?: boolean
}) => html`
  <table role="table" class=${isWide ? 'wide' : 'small'}>
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({ title, isNumber }) =>
            html`<th role="columnheader" scope="col" class=${isNumber && 'number'}>${title}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row, index) => html`
          <tr role="row">
            ${columns.map(({ title, cell, isNumber }, place) =>
              place === 0
                ? html`<th role="rowheader" scope="row">${cell(row, index)}</th>`
                : html`<td role="cell" class=${isNumber && 'number'} data-title=${title}>
                    ${cell(row, index)}
                  </td>`,
            )}
          </tr>
        `,
      )}
    </tbody>
  </table>
`
