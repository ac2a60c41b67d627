package dev.toolwright.hub.matrices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MatricesTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void multiply_knownMatrices_isRight() {
        assertThat(hub.post("/matrices/multiply", "{\"left\":[[1,2],[3,4]],\"right\":[[5,6],[7,8]]}").json().at("/matrix").toString())
                .isEqualTo("[[19.0,22.0],[43.0,50.0]]");
        assertThat(hub.post("/matrices/multiply", "{\"left\":[[1,2]],\"right\":[[5,6]]}").status()).isEqualTo(422);
    }

    @Test
    void determinant_knownMatrices_isRight() {
        assertThat(one("determinant", "[[2,-3,1],[2,0,-1],[1,4,5]]").at("/determinant")).isEqualTo("49.0");
        assertThat(one("determinant", "[[1,2],[2,4]]").at("/determinant")).isEqualTo("0.0");
        assertThat(one("determinant", "[[1,2,3],[4,5,6]]").status()).isEqualTo(422);
    }

    @Test
    void inverse_singular_isUnprocessable() {
        assertThat(one("inverse", "[[4,1],[2,3]]").json().at("/matrix").toString()).isEqualTo("[[0.3,-0.1],[-0.2,0.4]]");
        assertThat(one("inverse", "[[1,2],[2,4]]").status()).isEqualTo(422);
    }

    @Test
    void eigenvalues_rotation_areComplex() {
        HubCalls.Answer rotation = one("eigenvalues", "[[0,-1],[1,0]]");
        assertThat(rotation.at("/all_real")).isEqualTo("false");
        assertThat(rotation.json().at("/eigenvalues").findValuesAsText("imaginary")).containsExactly("1.0", "-1.0");
        assertThat(one("eigenvalues", "[[2,0],[0,7]]").json().at("/eigenvalues").findValuesAsText("real"))
                .containsExactly("7.0", "2.0");
        assertThat(one("eigenvalues", "[[0,0],[0,0]]").at("/eigenvalues/0/real")).isEqualTo("0.0");
    }

    @Test
    void rank_dependentRows_isSmaller() {
        assertThat(one("rank", "[[1,2,3],[2,4,6],[1,0,1]]").at("/rank")).isEqualTo("2");
        assertThat(one("rank", "[[0]]").at("/rank")).isEqualTo("0");
    }

    @Test
    void transpose_row_isColumn() {
        assertThat(one("transpose", "[[1,2,3]]").json().at("/matrix").toString()).isEqualTo("[[1.0],[2.0],[3.0]]");
    }

    @Test
    void matrix_notOne_isRefused() {
        assertThat(one("transpose", "[[1,2],[3]]").status()).isEqualTo(422);
        assertThat(one("transpose", "[[]]").status()).isEqualTo(422);
        assertThat(one("transpose", "[]").status()).isEqualTo(400);
        assertThat(one("transpose", "[[1e999]]").status()).isEqualTo(422);
        assertThat(one("transpose", "[" + String.join(",", Collections.nCopies(51, "[1]")) + "]").status()).isEqualTo(400);
    }

    @Test
    void solve_dependentEquations_isUnprocessable() {
        assertThat(hub.post("/matrices/solve", "{\"coefficients\":[[2,1],[1,-1]],\"constants\":[5,1]}").json().at("/solution").toString())
                .isEqualTo("[2.0,1.0]");
        assertThat(hub.post("/matrices/solve", "{\"coefficients\":[[1,1],[2,2]],\"constants\":[1,2]}").status()).isEqualTo(422);
        assertThat(hub.post("/matrices/solve", "{\"coefficients\":[[1,1],[1,2]],\"constants\":[1]}").status()).isEqualTo(422);
    }

    private static HubCalls.Answer one(String operation, String matrix) {
        return hub.post("/matrices/" + operation, "{\"matrix\":" + matrix + "}");
    }
}
