package dev.toolwright.hub.matrices;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.function.Function;

/** The request of operations on one matrix. */
record OneMatrix(@Body @Doc("The matrix.") Rows body) {

    static <O extends Record> ApiOperation<OneMatrix, O> operation(
            String path, String id, Class<O> output, Function<List<List<Double>>, O> answer) {
        return ApiOperation.post(path, id, OneMatrix.class, output, input -> answer.apply(input.body().matrix()));
    }

    record Rows(
            @Doc(value = "The matrix, " + Entries.MEANING + ".", example = "[[4, 1], [2, 3]]", minSize = 1, maxSize = Entries.MOST)
                    List<List<Double>> matrix) {}

    /** An answer that is a matrix. */
    record Result(
            @Doc(value = "The resulting matrix as a list of rows.", example = "[[0.3, -0.1], [-0.2, 0.4]]") List<List<Double>> matrix) {}
}
