package dev.toolwright.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.chat.Conversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SolutionTreeTest {

    @Test
    void find_byAnyNodesPath_comesBackToThatNode() {
        SolutionTree tree = randomTree(500, 11);
        assertThat(tree.nodes()).hasSize(500).allSatisfy(node -> {
            assertThat(tree.find(node.path())).contains(node);
            assertThat(node.path().depth()).isEqualTo(node.depth());
        });
        assertThat(tree.size()).isEqualTo(500);
        assertThat(tree.find(new NodePath("999.3"))).isEmpty();
    }

    @Test
    void nodes_listParentsBeforeChildren_inOrderOfMaking() {
        SolutionTree tree = SolutionTree.plant(Conversation.empty());
        SolutionNode first = tree.root().add(NodeKind.THOUGHT, "first");
        tree.root().add(NodeKind.THOUGHT, "second");
        first.add(NodeKind.ACTION, "below first");

        assertThat(tree.nodes().map(SolutionNode::text)).containsExactly("", "first", "below first", "second");
        assertThat(tree.levels()).isEqualTo(3);
    }

    @Test
    void nodes_ofAChainDeeperThanAnyStack_areWalked() {
        SolutionTree tree = SolutionTree.plant(Conversation.empty());
        SolutionNode node = tree.root();
        for (int i = 0; i < 200_000; i++) {
            node = node.add(NodeKind.THOUGHT, "");
        }
        assertThat(tree.size()).isEqualTo(200_001);
    }

    @Test
    void path_ofOtherText_isRefused() {
        assertThatThrownBy(() -> new NodePath("0..1")).hasMessageContaining("0..1");
        assertThatThrownBy(() -> new NodePath("a")).isInstanceOf(IllegalArgumentException.class);
    }

    private static SolutionTree randomTree(int size, long seed) {
        Random random = new Random(seed);
        SolutionTree tree = SolutionTree.plant(Conversation.empty());
        List<SolutionNode> nodes = new ArrayList<>(List.of(tree.root()));
        while (nodes.size() < size) {
            SolutionNode parent = nodes.get(random.nextInt(nodes.size()));
            nodes.add(parent.add(NodeKind.values()[random.nextInt(3)], "n" + nodes.size()));
        }
        return tree;
    }
}
