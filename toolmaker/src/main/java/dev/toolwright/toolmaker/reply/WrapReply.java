package dev.toolwright.toolmaker.reply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reply that is to hold the module and a solution for each question.
 *
 * @param module absent if it is not there
 * @param solutions in the order of the questions; absent where none is found
 */
public record WrapReply(Optional<String> module, List<Optional<String>> solutions) {

    private static final Pattern HEADING = Pattern.compile("(?i)\\b(?:question|use case|example|problem|test)\\b");
    private static final Pattern SOLVING = Pattern.compile("(?m)^(?:ret|ans)\\w* *=[^=]");
    private static final Pattern COMMENT =
            Pattern.compile("(?im)^#+ *(?:\\d+[.):]|.*\\b(?:question|use case|example|problem|test|case)\\b).*$");

    public WrapReply {
        solutions = List.copyOf(solutions);
    }

    /** @param functions that the module defines */
    public static WrapReply read(String reply, Collection<String> functions, List<String> questions) {
        List<CodeBlock> blocks = CodeBlocks.of(reply).stream().filter(block -> block.isPython() || block.mayBePython()).toList();
        List<CodeBlock> modules = new ArrayList<>();
        List<CodeBlock> solutions = new ArrayList<>();
        for (CodeBlock block : blocks) {
            boolean first = modules.isEmpty();
            boolean module = block.defines(functions) ? first || !solves(block) : first && !solves(block);
            (module ? modules : solutions).add(block);
        }
        if (solutions.isEmpty() && modules.size() == 1) {
            List<CodeBlock> pieces = pieces(modules.getFirst());
            modules = pieces.subList(0, 1);
            solutions = new ArrayList<>(pieces.subList(1, pieces.size()));
        }
        return new WrapReply(ModuleReply.joined(modules), Pairing.of(questions, fitted(solutions, questions.size())));
    }

    private static boolean solves(CodeBlock block) {
        return SOLVING.matcher(block.code()).find();
    }

    /** One block for all solutions is cut at its comments; one solution in several blocks is put together. */
    private static List<CodeBlock> fitted(List<CodeBlock> blocks, int questions) {
        if (blocks.size() < questions) {
            List<CodeBlock> cut = blocks.stream().flatMap(block -> pieces(block).stream()).filter(WrapReply::solves).toList();
            return cut.size() > blocks.size() ? cut : blocks;
        }
        if (blocks.size() == questions) {
            return blocks;
        }
        List<CodeBlock> joined = new ArrayList<>();
        for (CodeBlock block : blocks) {
            if (joined.isEmpty() || HEADING.matcher(block.before()).find()) {
                joined.add(block);
            } else {
                CodeBlock last = joined.removeLast();
                joined.add(new CodeBlock(last.language(), last.code() + "\n" + block.code(), last.before()));
            }
        }
        return joined;
    }

    private static List<CodeBlock> pieces(CodeBlock block) {
        List<CodeBlock> pieces = new ArrayList<>();
        Matcher comment = COMMENT.matcher(block.code());
        String before = block.before();
        int start = 0;
        while (comment.find()) {
            pieces.add(new CodeBlock(block.language(), block.code().substring(start, comment.start()), before));
            before = comment.group();
            start = comment.start();
        }
        pieces.add(new CodeBlock(block.language(), block.code().substring(start), before));
        return pieces.stream().filter(piece -> !piece.code().isBlank()).toList();
    }
}
