package dev.toolwright.cli.eval;

import dev.toolwright.eval.retrieval.Miss;
import dev.toolwright.eval.retrieval.Offered;
import java.util.List;

/**
 * What is told of the last retriever alone.
 *
 * @param offers what it offers for several numbers of tools
 * @param misses what it missed
 */
record LastRetriever(String name, List<Offered> offers, List<Miss> misses) {}
