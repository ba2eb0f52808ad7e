import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Schema } from './schema.ts'

/** Never change a migration that has been released; add the next one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-sessions-tables-passes-entries': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('sessions')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('code', 'text', column => column.unique())
        .addColumn('created_at', 'integer', column => column.notNull())
        .execute()
      await db.schema
        .createTable('tables')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('session_id', 'text', column => column.notNull().references('sessions.id').onDelete('cascade'))
        .addColumn('position', 'integer', column => column.notNull())
        .addColumn('status', 'text', column => column.notNull())
        .addColumn('last_at', 'integer', column => column.notNull())
        .execute()
      await db.schema.createIndex('tables_by_session').on('tables').column('session_id').execute()
      await db.schema.createIndex('tables_by_status').on('tables').column('status').execute()
      await db.schema
        .createTable('passes')
        .addColumn('hash', 'text', column => column.primaryKey())
        .addColumn('session_id', 'text', column => column.notNull().references('sessions.id').onDelete('cascade'))
        .addColumn('table_id', 'text', column => column.notNull().references('tables.id').onDelete('cascade'))
        .addColumn('role', 'text', column => column.notNull())
        .addColumn('seat', 'text')
        .execute()
      await db.schema.createIndex('passes_by_session').on('passes').column('session_id').execute()
      await db.schema
        .createTable('entries')
        .addColumn('table_id', 'text', column => column.notNull().references('tables.id').onDelete('cascade'))
        .addColumn('seq', 'integer', column => column.notNull())
        .addColumn('command_id', 'text', column => column.notNull())
        .addColumn('at', 'integer', column => column.notNull())
        .addColumn('actor_json', 'text', column => column.notNull())
        .addColumn('command_json', 'text', column => column.notNull())
        .addColumn('events_json', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('entries_key', ['table_id', 'seq'])
        .addUniqueConstraint('entries_command', ['table_id', 'command_id'])
        .execute()
    },
  },
}

/** Brings a database of any earlier version to the present one. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
