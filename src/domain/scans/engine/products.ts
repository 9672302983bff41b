import catalogue from '../data/products.json' with { type: 'json' }
import { toKey } from './order.ts'

interface Product {
  partNumber: string
  name: string
  /** Whether nobody pays for it: free, a trial by its kind, or viral. */
  free?: boolean
}

const products = new Map<string, Product>(Object.entries(catalogue.products))

const byPartNumber = new Map(
  Array.from(products, ([skuId, { partNumber }]) => [partNumber.toLowerCase(), skuId]),
)

/** What is known of a product, by its SKU id in any case. Part numbers say little: that of Microsoft 365 F3 is `SPE_F1`. */
export const findProduct = (skuId: string): Product | undefined => products.get(toKey(skuId))

/** The SKU id of a product by its part number in any case; undefined for one that is not known. */
export const skuOfPartNumber = (partNumber: string): string | undefined =>
  byPartNumber.get(partNumber.toLowerCase())
