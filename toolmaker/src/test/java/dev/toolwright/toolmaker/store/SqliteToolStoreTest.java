package dev.toolwright.toolmaker.store;

import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteToolStoreTest extends ToolStoreContract {

    @TempDir
    Path folder;

    @Override
    ToolStore open() {
        return SqlToolStore.open(new SqliteFile(folder.resolve("tools.db")));
    }
}
