export { startGraphSimulator, type GraphSimulator, type SimulatorOptions } from './simulator.ts'
export { forgottenForms } from './http/delta.ts'
export type { DirectorySpec } from './directory/setting.ts'
export type { Fault } from './http/disturbances.ts'
