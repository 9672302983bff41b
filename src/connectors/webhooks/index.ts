export { judgeTarget, type Network, parseNetworks, type TargetRules } from './address-guard.ts'
export { deliver } from './deliver.ts'
export { exchange } from './exchange.ts'
