import type { PageRequest } from '../../database/pagination.ts'

/** What a list says of its page. */
export const toPagination = (page: PageRequest, total: number) => ({
  ...page,
  total,
  totalPages: Math.ceil(total / page.limit),
})
