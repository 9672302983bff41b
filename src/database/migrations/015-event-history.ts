import { type Kysely, sql } from 'kysely'

/** Years before this one whose months have partitions of their own. `event-spans.ts` says the same. */
const yearsInMonths = 2

/**
 * Events from before the last two years share one partition, the history (`events_before_<year>`), so that there are
 * no more than 38 of them, whatever times callers send. Months that have partitions of their own are folded into it:
 * their rows are copied, while every statement on events waits.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createHistoryFunctions(db)
  await createEnsure(db)
  await createFold(db)
  await createPrune(db)

  // First of all locks, as readers take them: who waited for a partition with this one in hand would never get it.
  await sql`lock table tracked_events in access exclusive mode`.execute(db)
  // Nothing is older than this: the first fold makes the true one of it.
  await sql`create table event_partitions.events_before_1970 (like tracked_events including all)`.execute(db)
  await sql`alter table event_partitions.events_before_1970 enable row level security`.execute(db)
  await sql`
    alter table tracked_events attach partition event_partitions.events_before_1970
      for values from (minvalue) to ('1970-01-01T00:00:00Z')`.execute(db)
  await sql`select open_event_partition(name) from ended_event_partitions() as name`.execute(db)
  await sql`select fold_ended_event_partitions()`.execute(db)
}

/** What the names of the partitions tell: where the history ends, and which months ought to lie in it. */
async function createHistoryFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function event_history() returns text language sql stable as $$
      select relname::text from pg_class
      where relnamespace = 'event_partitions'::regnamespace and relkind = 'r' and relname like 'events\\_before\\_%'
    $$`.execute(db)
  await sql`
    create function event_history_end() returns timestamptz language sql stable as $$
      select make_timestamptz(right(event_history(), 4)::integer, 1, 1, 0, 0, 0, 'UTC')
    $$`.execute(db)
  await sql`
    create function next_event_history_end() returns timestamptz language sql stable set timezone = 'UTC' as $$
      select date_trunc('year', now()) - make_interval(years => ${sql.lit(yearsInMonths)})
    $$`.execute(db)
  // The history comes first, and the months in their order: so they are copied.
  await sql`
    create function ended_event_partitions() returns setof text
      language sql stable set search_path = public, pg_temp set timezone = 'UTC' as $$
      select relname::text from pg_class
      where relnamespace = 'event_partitions'::regnamespace and relkind = 'r'
        and event_history_end() < next_event_history_end()
        and (relname = event_history() or relname < to_char(next_event_history_end(), '"events_"YYYY_MM'))
      order by relname <> event_history(), relname
    $$`.execute(db)
}

/** As before, but for what lies in the history, and for no month beyond the next: nobody may send one. */
async function createEnsure(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function ensure_event_partition(at timestamptz) returns void
      language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
      declare
        month timestamptz := date_trunc('month', at);
        name text := to_char(month, '"events_"YYYY_MM');
      begin
        if at < event_history_end() or to_regclass('event_partitions.' || name) is not null then return; end if;
        if month > now() + interval '1 month' then
          raise exception 'no partition for events of %', month using errcode = 'datetime_field_overflow';
        end if;
        perform pg_advisory_xact_lock(7283642);
        if at < event_history_end() or to_regclass('event_partitions.' || name) is not null then return; end if;
        execute format('create table event_partitions.%I (like tracked_events including all)', name);
        execute format('alter table event_partitions.%I enable row level security', name);
        execute format('alter table event_partitions.%I force row level security', name);
        execute format('alter table tracked_events attach partition event_partitions.%I for values from (%L) to (%L)',
          name, month, month + interval '1 month');
      end $$`.execute(db)
}

/**
 * `fold_ended_event_partitions()` copies the history and the months that ended into a new history and puts it in their
 * place. Meanwhile they can be read but not written to; all events wait only while the tables change places.
 * `open_event_partition(name)` of each comes before it, in transactions of their own: it lets the owner read them,
 * below forced row-level security, and its lock keeps others from reading.
 */
async function createFold(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function open_event_partition(name text) returns void
      language plpgsql set search_path = public, pg_temp as $$
      begin
        execute format('alter table event_partitions.%I no force row level security', name);
      end $$`.execute(db)
  await sql`
    create function fold_ended_event_partitions() returns void
      language plpgsql set search_path = public, pg_temp set timezone = 'UTC' as $$
      declare
        ends timestamptz := next_event_history_end();
        history text := to_char(ends, '"events_before_"YYYY');
        ended text[];
        part text;
      begin
        perform pg_advisory_xact_lock(7283642);
        ended := array(select ended_event_partitions());
        if ended = '{}' then return; end if;
        if exists (select from pg_class where relnamespace = 'event_partitions'::regnamespace
            and relname = any(ended) and relforcerowsecurity) then
          raise exception 'a partition of events is not open: its rows would be lost';
        end if;
        execute format('create table event_partitions.%I (like tracked_events including all)', history);
        execute format('create index on event_partitions.%I (at)', history);
        foreach part in array ended loop
          execute format('lock table event_partitions.%I in share mode', part);
        end loop;
        foreach part in array ended loop
          execute format('insert into event_partitions.%I select * from event_partitions.%I', history, part);
        end loop;
        execute format('alter table event_partitions.%I enable row level security', history);
        execute format('alter table event_partitions.%I force row level security', history);
        -- With it, attaching reads no row.
        execute format('alter table event_partitions.%I add constraint ended check (at < %L)', history, ends);

        -- Shorter than it takes to look for deadlocks: who waits to write to one of these months holds this lock too,
        -- gives up after a while, and must not cost the copy.
        set local lock_timeout = '500ms';
        loop
          begin
            lock table tracked_events in access exclusive mode;
            exit;
          exception when lock_not_available then
            perform pg_sleep(0.5);
          end;
        end loop;
        set local lock_timeout = 0;
        foreach part in array ended loop
          execute format('drop table event_partitions.%I', part);
        end loop;
        execute format('alter table tracked_events attach partition event_partitions.%I
          for values from (minvalue) to (%L)', history, ends);
        execute format('alter table event_partitions.%I drop constraint ended', history);
      end $$`.execute(db)
}

/** `prune_event_history(before, most)` deletes some of the events of the history, and says how many. */
async function createPrune(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function prune_event_history(before timestamptz, most integer) returns integer
      language plpgsql set search_path = public, pg_temp as $$
      declare
        history text := event_history();
        pruned integer;
      begin
        execute format('alter table event_partitions.%I no force row level security', history);
        execute format('delete from event_partitions.%1$I where ctid = any(array(
          select ctid from event_partitions.%1$I where at < $1 order by at limit $2))', history) using before, most;
        get diagnostics pruned = row_count;
        execute format('alter table event_partitions.%I force row level security', history);
        return pruned;
      end $$`.execute(db)
  for (const signature of [
    sql`event_history()`,
    sql`event_history_end()`,
    sql`next_event_history_end()`,
    sql`ended_event_partitions()`,
    sql`open_event_partition(text)`,
    sql`fold_ended_event_partitions()`,
    sql`prune_event_history(timestamptz, integer)`,
  ]) {
    await sql`revoke all on function ${signature} from public`.execute(db)
  }
}
