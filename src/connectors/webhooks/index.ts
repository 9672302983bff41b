export { judgeTarget, type Network, parseNetworks, type TargetRules } from './address-guard.ts'
export { deliver, type DeliveryResult } from './deliver.ts'
