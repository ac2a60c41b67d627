package dev.toolwright.toolmaker.store;

import dev.toolwright.store.sql.DatabaseLocation.PostgresServer;

@NeedsPostgres
class PostgresToolStoreTest extends ToolStoreContract {

    private final PostgresServer database = PostgresProcess.shared().freshDatabase();

    @Override
    ToolStore open() {
        return SqlToolStore.open(database);
    }
}
