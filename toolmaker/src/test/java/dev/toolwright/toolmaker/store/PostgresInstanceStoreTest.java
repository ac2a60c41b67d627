package dev.toolwright.toolmaker.store;

import dev.toolwright.store.sql.DatabaseLocation.PostgresServer;

@NeedsPostgres
class PostgresInstanceStoreTest extends InstanceStoreContract {

    private final PostgresServer database = PostgresProcess.shared().freshDatabase();

    @Override
    SqlToolStore open() {
        return SqlToolStore.open(database);
    }
}
