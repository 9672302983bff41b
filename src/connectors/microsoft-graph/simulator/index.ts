export {
  startGraphSimulator,
  type GraphSimulator,
  type LoggedRequest,
  type SimulatorOptions,
} from './simulator.ts'
export { forgottenForms, type ForgottenForm } from './http/delta.ts'
export type { DirectorySpec } from './directory/setting.ts'
export type { Fault, Throttle } from './http/disturbances.ts'
