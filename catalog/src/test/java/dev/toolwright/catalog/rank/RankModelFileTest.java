package dev.toolwright.catalog.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models on disk: the same again, or refused with one line. */
class RankModelFileTest {

    private static final String SHIPPED = RankModelFile.write(RankModelFile.shipped());

    @TempDir
    Path temp;

    @Test
    void write_thenRead_isTheSameModel() throws IOException {
        Path file = Files.writeString(temp.resolve("model.json"), SHIPPED);

        assertThat(RankModelFile.read(file)).isEqualTo(RankModelFile.shipped());
        assertThat(RankModelFile.write(RankModelFile.read(file))).isEqualTo(SHIPPED);
    }

    @Test
    void shipped_isOfTheFeaturesOfThisVersion() {
        assertThat(RankModelFile.shipped().weights())
                .extracting(RankModel.Weight::feature)
                .isEqualTo(Features.names())
                .doesNotHaveDuplicates();
        assertThat(RankModelFile.shipped().provenance().sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"name\":\"base\"    | \"name\":\"foundation\" | feature 1 is 'foundation', and 'base' was expected; train it anew",
        "\"mean\":            | \"median\":             | feature 'base': mean, deviation above 0 and weight were expected",
        "\"deviation\":       | \"deviation\":-         | feature 'base': mean, deviation above 0 and weight were expected",
        "toolwright-rank-1    | toolwright-rank-99      | is no ranking model of the format toolwright-rank-1",
        "{\"format\"          | format                  | is no ranking model"
    })
    void read_otherFeaturesOrGarbage_isRefusedWithOneLine(String from, String to, String reason) throws IOException {
        Path file = Files.writeString(temp.resolve("model.json"), SHIPPED.replace(from, to));

        assertThatThrownBy(() -> RankModelFile.read(file))
                .isInstanceOf(RankModelException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(reason)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }

    @Test
    void read_noFile_isRefusedWithItsName() {
        Path file = temp.resolve("nothing.json");

        assertThatThrownBy(() -> RankModelFile.read(file))
                .isInstanceOf(RankModelException.class)
                .hasMessageStartingWith(file + ": cannot be read as a ranking model");
    }
}
