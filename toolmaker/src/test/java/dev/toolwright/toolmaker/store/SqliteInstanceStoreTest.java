package dev.toolwright.toolmaker.store;

import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteInstanceStoreTest extends InstanceStoreContract {

    @TempDir
    Path folder;

    @Override
    SqlToolStore open() {
        return SqlToolStore.open(new SqliteFile(folder.resolve("tools.db")));
    }
}
