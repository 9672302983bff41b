import { handlers, serveTrack } from './track.ts'

serveTrack(handlers.single)
